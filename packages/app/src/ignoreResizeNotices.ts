/**
 * Browsers tell of a ResizeObserver that has more to say in the next frame as if it were an error, for example while a
 * list opens in a dialog. Nothing is wrong then; the development server would cover the page with it.
 */
export function ignoreResizeNotices(target: EventTarget): void {
  target.addEventListener(
    'error',
    event => {
      if (
        event instanceof ErrorEvent &&
        event.message.startsWith('ResizeObserver loop')
      ) {
        event.stopImmediatePropagation();
      }
    },
    // Before every listener that does not capture, whenever that was added.
    { capture: true },
  );
}
