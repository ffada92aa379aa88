declare module '*.json?sections=background' {
  import type english from '@/locales/en.json';
  export const background: (typeof english)['background'];
}
