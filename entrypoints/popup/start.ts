import { createPinia } from 'pinia';
import { createApp } from 'vue';
import { i18n } from '@/locales/i18n';
import { lookForReminders } from '@/stores/look-for-reminders';
import { useSettings } from '@/stores/settings';
import { useSite } from '@/stores/site';
import App from './App.vue';

const pinia = createPinia();
// Asked before anything is drawn: the browser's answer is what the person waits for.
const site = useSite(pinia);
void site.look().then(() => site.wake());

const settings = useSettings(pinia);
void settings.start().then(() => {
  createApp(App).use(pinia).use(i18n).mount('#app');
  void settings.follow();
  lookForReminders();
});
