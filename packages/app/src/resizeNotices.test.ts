import { readFileSync } from 'node:fs';
import path from 'node:path';

const readPublic = (file: string) =>
  readFileSync(path.resolve(__dirname, '../public', file), 'utf8');

/** The page as the browser reads it, up to the scripts of the bundle, which wait until all of it was read. */
function readPage() {
  const page = new DOMParser().parseFromString(
    readPublic('index.html'),
    'text/html',
  );
  for (const { src, defer, type } of page.scripts) {
    expect({ defer, type }).toEqual({ defer: false, type: '' });
    const script = document.createElement('script');
    script.textContent = readPublic(path.basename(src));
    document.head.append(script);
  }
}

describe('the page', () => {
  it.each([
    ['ResizeObserver loop completed with undelivered notifications.', 0],
    ['Something broke', 1],
  ])('passes on of "%s" %d to what comes later', (message, times) => {
    readPage();
    const told = jest.fn();
    window.addEventListener('error', told);
    window.dispatchEvent(new ErrorEvent('error', { message }));
    expect(told).toHaveBeenCalledTimes(times);
    window.removeEventListener('error', told);
  });
});
