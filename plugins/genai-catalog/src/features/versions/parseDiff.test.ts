import { parseDiff } from './parseDiff';

const DIFF = `===================================================================
--- 6
+++ 7
@@ -1,4 +1,4 @@
 You sort tickets.
-Answer with one word.
+Answer with two words.
 Be brief.
@@ -20,2 +20,3 @@
 -- a list
---- dashes
+@@ -1 +1 @@ quoted
+new
\\ No newline at end of file
`;

describe('parseDiff', () => {
  it('numbers the lines of both sides', () => {
    const [first, second] = parseDiff(DIFF);
    expect(
      first.lines.map(({ kind, before, after }) => [kind, before, after]),
    ).toEqual([
      ['same', 1, 1],
      ['removed', 2, undefined],
      ['added', undefined, 2],
      ['same', 3, 3],
    ]);
    expect(second.lines.map(({ kind, text }) => [kind, text])).toEqual([
      ['same', '-- a list'],
      ['removed', '--- dashes'],
      ['added', '@@ -1 +1 @@ quoted'],
      ['added', 'new'],
    ]);
  });

  it('marks what differs between a line and the one that replaces it', () => {
    const [{ lines }] = parseDiff(DIFF);
    const changed = lines.map(
      line =>
        line.changed && line.text.slice(line.changed.start, line.changed.end),
    );
    expect(changed).toEqual([undefined, 'one word', 'two words', undefined]);
  });

  it('marks nothing in lines that have little in common', () => {
    const [{ lines }] = parseDiff('@@ -1 +1 @@\n-abcdefgh\n+xyz\n');
    expect(lines.map(line => line.changed)).toEqual([undefined, undefined]);
  });

  it('has no hunks where nothing changed', () => {
    expect(parseDiff('')).toEqual([]);
  });
});
