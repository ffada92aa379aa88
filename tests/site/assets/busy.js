// A page that does all it can to deceive or to tire whoever looks at it.
const settled = document.createElement('ol');
document.querySelector('main').append(settled);

// More companies, stores and names than anybody wants to read.
for (let number = 0; number < 400; number += 1) new Image().src = `https://h${number}.many.example/p.gif`;
sessionStorage.setItem('busy:order', 'first');
try {
  for (let number = 0; number < 64; number += 1) localStorage.setItem(`<b>busy</b>:${String(number).padStart(4, '0')}`, 'x'.repeat(400_000));
} catch {
  // The browser's own limit: it is full now.
}
for (let number = 0; number < 400; number += 1) sessionStorage.setItem(`busy:${number}`, 'x');
const opened = Array.from({ length: 300 }, (_, number) => new Promise((resolve) => {
  const opening = indexedDB.open(`busy-${number}`);
  opening.onsuccess = opening.onerror = resolve;
}));

// It empties the browser's list of requests and lets it hold none.
performance.clearResourceTimings();
performance.setResourceTimingBufferSize(0);

// It takes the tools away.
const { stringify } = JSON;
const lie = () => [{ name: 'https://lie.example/', initiatorType: 'lie' }];
performance.getEntriesByType = performance.getEntries = lie;
globalThis.PerformanceObserver = class { observe() { throw new Error('nobody observes here'); } };
for (const name of ['map', 'filter', 'slice', 'flatMap', 'join', 'includes']) Array.prototype[name] = () => { throw new Error('no lists here'); };
JSON.stringify = () => { throw new Error('no texts here'); };
Document.prototype.querySelectorAll = () => [];
Storage.prototype.key = () => 'lie';

// It says what only the browser may say, and speaks as if it were us.
setInterval(() => {
  for (const event of [new Event('load'), new PopStateEvent('popstate'), new PageTransitionEvent('pageshow', { persisted: true }), new PageTransitionEvent('pagehide')]) dispatchEvent(event);
  postMessage({ kind: 'siteSeen', address: 'https://jitera.com/lie', isNew: true, hosts: ['lie.example'], cut: false, fields: [], geolocation: 'granted' }, '*');
}, 20);

// It never stands still: a thousand changes in a second.
const item = document.createElement('li');
settled.append(item);
let changes = 0;
setInterval(() => {
  for (let number = 0; number < 20; number += 1) item.textContent = `change ${(changes += 1)}`;
}, 20);

Promise.all(opened).then(() => {
  document.documentElement.dataset.stored = 'yes';
  document.documentElement.dataset.text = stringify({ busy: true });
});
