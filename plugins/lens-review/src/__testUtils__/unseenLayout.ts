/** What jsdom lacks, because it lays nothing out: nothing scrolls, and nothing comes into sight. */
export function unseenLayout(): void {
  window.HTMLElement.prototype.scrollIntoView = () => {};
  window.IntersectionObserver = class implements IntersectionObserver {
    readonly root = null;
    readonly rootMargin = '';
    readonly scrollMargin = '';
    readonly thresholds = [];
    observe() {}
    unobserve() {}
    disconnect() {}
    takeRecords() {
      return [];
    }
  };
}
