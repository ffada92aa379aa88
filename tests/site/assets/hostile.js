// Uses each hostile text as a key, as a value and in the page's title.
const texts = JSON.parse(document.querySelector('[data-hostile]').dataset.hostile);

for (const [name, text] of Object.entries(texts)) {
  localStorage.setItem(`${name} ${text}`, text);
  sessionStorage.setItem(`${name} ${text}`, text);
}

document.title = `${texts.script} ${texts.control} ${texts.bidi} ${texts.long}`;
indexedDB.open(texts.markup).onsuccess = () => {
  caches.open(texts.bidi).then(() => (document.documentElement.dataset.stored = 'yes'));
};
