import { createPinia } from 'pinia';
import { createApp } from 'vue';
import '@/assets/styles/index.css';
import { i18n } from '@/locales/i18n';
import { holdLock } from '@/platform/locks';
import { lookForReminders } from '@/stores/look-for-reminders';
import { openEarly } from '@/stores/memory';
import { useSettings } from '@/stores/settings';
import { followToday } from '@/stores/today';
import App from './App.vue';
import { router } from './router';

// Says to the background that a restart would close a page somebody looks at.
holdLock('tracker-open');
followToday();
openEarly();

const app = createApp(App).use(createPinia()).use(i18n).use(router);
const settings = useSettings();
void settings.start().then(() => {
  app.mount('#app');
  void settings.follow();
  lookForReminders();
});
