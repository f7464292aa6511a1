import { diffText } from './diffText';

const named = (name: string, text: string) => ({ name, text });

describe('diffText', () => {
  it('shows what changed, with what is around it', () => {
    expect(
      diffText(named('1', 'a\nb\nc\n'), named('2', 'a\nB\nc\n')),
    ).toContain('@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n');
  });

  it('is empty where nothing changed', () => {
    expect(diffText(named('1', 'a\n'), named('2', 'a\n'))).toBe('');
  });

  it('does not keep the process busy over texts that have nothing in common', () => {
    const lines = (letter: string) =>
      Array.from({ length: 20_000 }, (_, i) => `${letter}${i}`).join('\n');
    const started = Date.now();
    const diff = diffText(named('1', lines('a')), named('2', lines('b')));
    expect(Date.now() - started).toBeLessThan(5_000);
    expect(diff).toContain('-a0\n');
    expect(diff).toContain('+b19999');
  });
});
