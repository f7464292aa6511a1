/** A line of a comparison; a number is absent on the side that does not have the line. */
export interface DiffLine {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
  readonly before?: number;
  readonly after?: number;
  /** Where in `text` it differs from the line that it replaces. */
  readonly changed?: { readonly start: number; readonly end: number };
}

/** Lines that belong together; between two hunks nothing changed. */
export interface DiffHunk {
  readonly lines: readonly DiffLine[];
}

const HUNK_HEAD = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/;
const KINDS: Readonly<Record<string, DiffLine['kind']>> = {
  ' ': 'same',
  '-': 'removed',
  '+': 'added',
};

/** Reads a unified diff of one file. */
export function parseDiff(diff: string): readonly DiffHunk[] {
  const hunks: DiffLine[][] = [];
  let before = 0;
  let after = 0;
  for (const line of diff.split('\n')) {
    const head = HUNK_HEAD.exec(line);
    if (head) {
      before = Number(head[1]);
      after = Number(head[2]);
      hunks.push([]);
      continue;
    }
    const kind = KINDS[line.charAt(0)];
    const hunk = hunks.at(-1);
    if (!hunk || !kind) {
      continue;
    }
    hunk.push({
      kind,
      text: line.slice(1),
      before: kind === 'added' ? undefined : before++,
      after: kind === 'removed' ? undefined : after++,
    });
  }
  return hunks.map(lines => ({ lines: markChanged(lines) }));
}

/** Where as many lines come as go, each replaces the one in the same place: marks what differs between the two. */
function markChanged(lines: readonly DiffLine[]): readonly DiffLine[] {
  const marked = [...lines];
  let index = 0;
  while (index < lines.length) {
    const removed = countOf(lines, index, 'removed');
    const added = countOf(lines, index + removed, 'added');
    if (removed > 0 && removed === added) {
      for (let i = index; i < index + removed; i++) {
        const [before, after] = [lines[i], lines[i + removed]];
        const spans = differenceOf(before.text, after.text);
        marked[i] = { ...before, changed: spans?.before };
        marked[i + removed] = { ...after, changed: spans?.after };
      }
    }
    index += Math.max(1, removed + added);
  }
  return marked;
}

function countOf(
  lines: readonly DiffLine[],
  from: number,
  kind: DiffLine['kind'],
): number {
  const end = lines.findIndex((line, i) => i >= from && line.kind !== kind);
  return (end < 0 ? lines.length : end) - from;
}

/** Undefined where the two have so little in common that all of it differs. */
function differenceOf(a: string, b: string) {
  const shortest = Math.min(a.length, b.length);
  let start = 0;
  while (start < shortest && a[start] === b[start]) {
    start++;
  }
  let tail = 0;
  while (
    tail < shortest - start &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  ) {
    tail++;
  }
  return (start + tail) * 3 < shortest
    ? undefined
    : {
        before: { start, end: a.length - tail },
        after: { start, end: b.length - tail },
      };
}
