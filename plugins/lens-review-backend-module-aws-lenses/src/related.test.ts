import { Lens } from '@genai-lens/backstage-plugin-lens-review-common';
import { builtInLens, practicesOf } from './__testUtils__/parseBuiltIn';
import { readLenses } from './__testUtils__/readLens';

const namesOf = (lens: Lens) =>
  practicesOf(lens).map(({ choice }) => `${lens.id}/${choice.id}`);

describe('related best practices', () => {
  let lenses: readonly Lens[];
  let pairs: readonly { readonly from: string; readonly to: string }[];

  beforeAll(async () => {
    const ids = (await readLenses()).map(({ id }) => id);
    lenses = await Promise.all(ids.map(builtInLens));
    pairs = lenses.flatMap(lens =>
      practicesOf(lens).flatMap(({ choice }) =>
        choice.related.map(to => ({ from: `${lens.id}/${choice.id}`, to })),
      ),
    );
  });

  it('are best practices of another built-in lens', () => {
    expect(pairs.length).toBeGreaterThan(0);
    expect(lenses.flatMap(namesOf)).toEqual(
      expect.arrayContaining(pairs.map(({ to }) => to)),
    );
    for (const { from, to } of pairs) {
      expect(to.split('/')[0]).not.toBe(from.split('/')[0]);
    }
  });

  it.each(['responsible-ai', 'machine-learning', 'generative-ai'])(
    'join %s with both others',
    id => {
      const joined = pairs
        .map(({ from, to }) => [from.split('/')[0], to.split('/')[0]])
        .filter(pair => pair.includes(id));
      expect(new Set(joined.flat()).size).toBe(3);
    },
  );

  it('are named by one of the two', () => {
    const named = pairs.map(({ from, to }) => [from, to].sort().join(' '));
    expect(new Set(named).size).toBe(named.length);
  });
});
