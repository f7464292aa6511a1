import { createTwoFilesPatch } from 'diff';

/** Milliseconds; a comparison keeps the process from everything else. */
const PATIENCE = 500;

/** A unified diff; empty where both are the same. */
export function diffText(
  from: { readonly name: string; readonly text: string },
  to: { readonly name: string; readonly text: string },
): string {
  if (from.text === to.text) {
    return '';
  }
  return (
    createTwoFilesPatch(
      from.name,
      to.name,
      from.text,
      to.text,
      undefined,
      undefined,
      { timeout: PATIENCE },
    ) ?? replacement(from, to)
  );
}

/** Where two texts have so little in common that it takes long to find: all lines go, all lines come. */
function replacement(
  from: { readonly name: string; readonly text: string },
  to: { readonly name: string; readonly text: string },
): string {
  const [before, after] = [from, to].map(({ text }) =>
    text.replace(/\n$/, '').split('\n'),
  );
  return [
    `--- ${from.name}`,
    `+++ ${to.name}`,
    `@@ -1,${before.length} +1,${after.length} @@`,
    ...before.map(line => `-${line}`),
    ...after.map(line => `+${line}`),
    '',
  ].join('\n');
}
