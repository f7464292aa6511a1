const POLL_MS = 500;

/**
 * Calls back when the process that started this one is gone.
 *
 * npm runs a script through a shell. A signal to npm ends that shell, which tells nobody; without this, the script would
 * go on unseen. (Windows does not tell that a parent is gone; there the console ends what runs in it.)
 */
export function onOrphaned(callback) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid !== parent) {
      clearInterval(timer);
      callback();
    }
  }, POLL_MS);
  timer.unref();
}
