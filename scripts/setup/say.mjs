/** One sentence about what the set-up does. On standard error, so that it never mixes with a command's output. */
export function say(sentence) {
  process.stderr.write(`set-up: ${sentence}\n`);
}
