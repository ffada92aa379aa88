import { createRouter, createWebHashHistory } from 'vue-router';
import RequestsView from './views/RequestsView.vue';

/** The address says what is on the screen, so that Back, reload and links from the popup work. */
export const router = createRouter({
  history: createWebHashHistory(),
  routes: [
    { path: '/', redirect: '/requests' },
    { path: '/requests', name: 'requests', component: RequestsView },
    { path: '/requests/:id', name: 'request', component: () => import('./views/RequestView.vue'), props: true },
    { path: '/requests/:id/letter/:kind', name: 'later', component: () => import('./views/later/LaterView.vue'), props: true },
    { path: '/draft/:id?', name: 'draft', component: () => import('./views/DraftView.vue'), props: true },
    { path: '/print/:id', name: 'print', component: () => import('./views/PrintView.vue'), props: true, meta: { bare: true } },
    { path: '/case/:ids', name: 'case', component: () => import('./views/CaseView.vue'), props: true, meta: { bare: true } },
    { path: '/calendar', name: 'calendar', component: () => import('./views/CalendarView.vue') },
    { path: '/site', name: 'site', component: () => import('./views/SiteView.vue') },
    { path: '/me', name: 'me', component: () => import('./views/ProfileView.vue') },
    { path: '/backup', name: 'backup', component: () => import('./views/BackupView.vue') },
    { path: '/settings', name: 'settings', component: () => import('./views/SettingsView.vue') },
    { path: '/:unknown(.*)*', redirect: '/requests' },
  ],
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? {} : { top: 0 }),
});
