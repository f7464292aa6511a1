import { Random } from './Random';

const NASTY = [
  '',
  ' ',
  '\n\t',
  'default',
  'constructor',
  '__proto__',
  'Größe 50% “quoted”; <b>{x}</b>',
  'e\u0301 \u00a0\u200b💥',
  '\u0000\u001b[0m',
  '\uD800',
  'x'.repeat(129),
  'one two '.repeat(300),
  'data:text/html,x',
  'https://example.com/a b',
  'http://',
];

/** Text as nobody expects it. */
export function nastyText(random: Random): string {
  return random.once(8)
    ? random.pick(NASTY).repeat(1 + random.nat(4))
    : random.pick(NASTY);
}

/** Any JSON value but the right one. */
export function nastyValue(random: Random): unknown {
  return random.pick<() => unknown>([
    () => null,
    () => true,
    () => -1.5e300,
    () => 7,
    () => [],
    () => ({}),
    () => [null],
    () => ({ id: nastyText(random) }),
    () => JSON.parse('{"__proto__": {"id": "polluted"}}'),
    () => nastyText(random),
    () => [nastyText(random)],
  ])();
}
