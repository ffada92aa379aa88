import '@/assets/styles/popup.css';

// The frame of index.html is painted first: a script that starts before would hold back the first paint of all.
requestAnimationFrame(() => setTimeout(() => void import('./start')));
