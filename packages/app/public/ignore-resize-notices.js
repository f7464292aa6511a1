// Browsers tell of a ResizeObserver that has more to say in the next frame as if it were an error, for example while a
// list opens in a dialog. Nothing is wrong then, but the development server would cover the page with it. Listeners of
// the window are called in the order in which they were added, so this comes before the bundle that has the server's.
window.addEventListener('error', event => {
  if (
    event instanceof ErrorEvent &&
    event.message.startsWith('ResizeObserver loop')
  ) {
    event.stopImmediatePropagation();
  }
});
