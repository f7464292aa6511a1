/**
 * Runs `stop` when this process is asked to end, then ends it with the exit code that shells give to that signal.
 *
 * A signal often comes twice: from the terminal, and passed on by the parent. The second one changes nothing.
 */
export function onInterrupt(stop) {
  let stopping = false;
  const handle = async number => {
    if (!stopping) {
      stopping = true;
      await stop();
      process.exit(128 + number);
    }
  };
  process.on('SIGINT', () => handle(2));
  process.on('SIGTERM', () => handle(15));
  process.on('SIGHUP', () => handle(1));
}
