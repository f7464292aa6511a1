import { Lens } from '@genai-lens/backstage-plugin-lens-review-common';
import { builtInLens, practicesOf } from './__testUtils__/parseBuiltIn';
import { readLenses } from './__testUtils__/readLens';

/** Also those that this module may not bring yet. */
const PUBLISHED = ['responsible-ai', 'machine-learning', 'generative-ai'];

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

  it('are of another published lens', () => {
    expect(pairs.length).toBeGreaterThan(0);
    for (const { from, to } of pairs) {
      const [lensId] = to.split('/');
      expect(PUBLISHED).toContain(lensId);
      expect(from).not.toMatch(new RegExp(`^${lensId}/`));
    }
  });

  it('are there, where their lens is', () => {
    const there = new Set(lenses.map(({ id }) => id));
    expect(lenses.flatMap(namesOf)).toEqual(
      expect.arrayContaining(
        pairs.map(({ to }) => to).filter(to => there.has(to.split('/')[0])),
      ),
    );
  });

  it('are named by one of the two', () => {
    const named = pairs.map(({ from, to }) => [from, to].sort().join(' '));
    expect(new Set(named).size).toBe(named.length);
  });
});
