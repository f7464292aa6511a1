import { Random } from './Random';

const SNIPPETS = [
  ',',
  '"',
  '\\',
  '\\u00',
  '{',
  ']',
  '/*',
  '// note\n',
  'NaN',
  'undefined',
  '-Infinity',
  '\uFEFF',
  '\u0000',
  '\n',
  '\t',
  '\uD800',
  ', "id": "twice"',
  '('.repeat(300),
  '[{'.repeat(200),
  ' '.repeat(2000),
];

/** The text with one to three places cut out, doubled or written over. */
export function mutateText(random: Random, text: string): string {
  return random
    .list(1, 3, () => 0)
    .reduce(mutated => {
      const at = random.nat(mutated.length + 1);
      const end = at + random.nat(random.once(4) ? 40 : 3);
      const [head, middle, tail] = [
        mutated.slice(0, at),
        mutated.slice(at, end),
        mutated.slice(end),
      ];
      switch (random.nat(4)) {
        case 0:
          return head + tail;
        case 1:
          return head + middle + middle + tail;
        case 2:
          return head + random.pick(SNIPPETS) + middle + tail;
        default:
          // Where a value ends, what is added is most likely to be understood.
          return mutated.replace(/[,}\]](?=[^,}\]]*$)/, end_ =>
            random.pick([`,${end_}`, `/* note */${end_}`, `\n${end_}`]),
          );
      }
    }, text);
}
