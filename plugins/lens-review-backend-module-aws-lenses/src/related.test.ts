import { Lens } from '@genai-lens/backstage-plugin-lens-review-common';
import { parseBuiltIn, practicesOf } from './__testUtils__/parseBuiltIn';
import { readLenses } from './__testUtils__/readLens';

const PUBLISHED = ['responsible-ai', 'machine-learning', 'generative-ai'];

describe('related best practices', () => {
  const lenses = new Map<string, Lens>();

  beforeAll(async () => {
    for (const { id } of await readLenses()) {
      const parsed = await parseBuiltIn(id);
      if (parsed.ok) {
        lenses.set(id, parsed.lens);
      }
    }
  });

  it('are best practices of another of the lenses, named once', () => {
    const pairs = [...lenses.values()].flatMap(lens =>
      practicesOf(lens).flatMap(({ choice }) =>
        choice.related.map(name => ({ from: `${lens.id}/${choice.id}`, name })),
      ),
    );
    expect(pairs.length).toBeGreaterThan(0);
    for (const { from, name } of pairs) {
      const [lensId, choiceId] = name.split('/');
      expect(PUBLISHED).toContain(lensId);
      expect(from).not.toMatch(new RegExp(`^${lensId}/`));
      const lens = lenses.get(lensId);
      if (lens) {
        expect(practicesOf(lens).map(({ choice }) => choice.id)).toContain(
          choiceId,
        );
      }
    }
    const sorted = pairs.map(({ from, name }) => [from, name].sort().join());
    expect(new Set(sorted).size).toBe(sorted.length);
  });
});
