import { type Plugin } from 'vite';

/** Of the public holidays only names are used: dates and weekdays would be most of the table's size. */
export function holidayNames(): Plugin {
  return {
    name: 'kaiji-holiday-names',
    enforce: 'pre',
    transform: (code, id) =>
      /holiday_jp\/lib\/holidays\.js/.test(id) ? code.replace(/\s*"?(?:date|week|week_en)"?: (?:"[^"]*"|'[^']*'|new Date\([^)]*\)),/g, '') : undefined,
  };
}
