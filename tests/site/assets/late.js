// Fills a page half a second after it has loaded, as sites do that are rendered in the browser.
const main = document.querySelector('main[data-late]');
if (main) {
  setTimeout(async () => {
    const response = await fetch(main.dataset.late);
    main.innerHTML = await response.text();
  }, 500);
}
