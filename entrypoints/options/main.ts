import { createPinia } from 'pinia';
import { createApp } from 'vue';
import '@/assets/styles/index.css';
import { i18n } from '@/locales/i18n';
import { holdLock } from '@/platform/locks';
import { lookForReminders } from '@/stores/look-for-reminders';
import { askEarly } from '@/stores/list';
import { openEarly } from '@/stores/memory';
import { useSettings } from '@/stores/settings';
import { followToday } from '@/stores/today';
import App from './App.vue';
import { router } from './router';
import { questionOf, readAddress } from './views/list/address';

// Says to the background that a restart would close a page somebody looks at.
holdLock('tracker-open');
followToday();
openEarly();
askForList();

/** The list is where most people start: it is read while the page is still being made. */
function askForList(): void {
  const { path, query } = router.resolve(window.location.hash.slice(1) || '/');
  if (path === '/' || path === '/requests') askEarly(questionOf(readAddress(query)));
}

const app = createApp(App).use(createPinia()).use(i18n).use(router);
const settings = useSettings();
void settings.start().then(() => {
  app.mount('#app');
  void settings.follow();
  lookForReminders();
});
