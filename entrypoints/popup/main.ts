import '@/assets/styles/popup.css';

/** Starts the popup once. */
function start(): void {
  if (started) return;
  started = true;
  void import('./start');
}

let started = false;
// The frame of index.html is painted first: a script that starts before would hold back the first paint of all. A
// browser that reports no paint is not waited for.
new PerformanceObserver(start).observe({ type: 'paint', buffered: true });
requestAnimationFrame(() => setTimeout(start, 50));
