import { createPinia } from 'pinia';
import { createApp } from 'vue';
import '@/assets/styles/popup.css';
import { i18n } from '@/locales/i18n';
import { useSettings } from '@/stores/settings';
import App from './App.vue';

const app = createApp(App).use(createPinia()).use(i18n);
const settings = useSettings();
void settings.start().then(() => {
  app.mount('#app');
  settings.follow();
});
