// Writes to every store that a site has, then says so on <html data-stored="yes">.
function openDatabase() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('stand-in-drafts', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('drafts', { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

// The connection stays open on purpose, as on most sites: it makes the database hard to delete from the page.
async function writeDatabase() {
  const database = await openDatabase();
  const transaction = database.transaction('drafts', 'readwrite');
  transaction.objectStore('drafts').put({ id: 1, text: 'An unfinished note' });
  await new Promise((resolve) => (transaction.oncomplete = resolve));
}

async function writeCaches() {
  const cache = await caches.open('stand-in-pages');
  await cache.add('/style.css');
}

function writeStorage() {
  localStorage.setItem('stand-in:theme', 'system');
  localStorage.setItem('stand-in:visits', String(Number(localStorage.getItem('stand-in:visits')) + 1));
  // Shaped like a login token (header.payload.signature), with nothing in it.
  localStorage.setItem('stand-in:token', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJzdGFuZC1pbiJ9.c3RhbmQtaW4');
  sessionStorage.setItem('stand-in:tab', 'first');
}

async function registerWorker() {
  await navigator.serviceWorker.register('/service-worker.js');
  await navigator.serviceWorker.ready;
}

writeStorage();
Promise.all([writeDatabase(), writeCaches(), registerWorker()]).then(() => {
  document.documentElement.dataset.stored = 'yes';
});
