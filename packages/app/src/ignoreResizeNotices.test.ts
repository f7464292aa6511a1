import { ignoreResizeNotices } from './ignoreResizeNotices';

describe('ignoreResizeNotices', () => {
  it.each([
    ['ResizeObserver loop completed with undelivered notifications.', 0],
    ['Something broke', 1],
  ])('passes on of "%s" %d', (message, times) => {
    const told = jest.fn();
    window.addEventListener('error', told);
    ignoreResizeNotices(window);
    window.dispatchEvent(new ErrorEvent('error', { message }));
    expect(told).toHaveBeenCalledTimes(times);
    window.removeEventListener('error', told);
  });
});
