import '@/assets/styles/popup.css';
import { loadSentences } from '@/locales/files';
import { mirroredLanguage } from '@/platform/mirror';

let started = false;

/** Starts the popup once. Its sentences are fetched beside its script, not after it. */
function start(): void {
  if (started) return;
  started = true;
  void import('./start');
  void loadSentences(mirroredLanguage());
}

// The frame of index.html is painted first: a script that starts before would hold back the first paint of all. A
// browser that reports no paint is not waited for.
new PerformanceObserver(start).observe({ type: 'paint', buffered: true });
requestAnimationFrame(() => setTimeout(start, 50));
