import { existsSync, readFileSync } from 'fs';
import { resolve } from 'path';
import { parseLens } from '../parseLens';
import { exportLens } from './exportLens';

// The published files are not part of this repository: the test needs their folder to be named.
const directory = process.env.GENAI_LENS_SHARED_DIR;
const describeIfThere =
  directory && existsSync(directory) ? describe : describe.skip;

const HEAD = { id: 'published', version: '1' };

function read(file: string) {
  const text = readFileSync(resolve(directory ?? '', 'lenses', file), 'utf8');
  const parsed = parseLens(text, HEAD);
  if (!parsed.ok) {
    throw new Error(file);
  }
  const exported = exportLens(parsed.lens, { definition: text });
  return { text, lens: parsed.lens, exported };
}

describeIfThere('the export of published lenses', () => {
  it.each([
    'official/official-generative-ai.json',
    'official/official-responsible-ai.json',
    'official/official-machine-learning.json',
  ])('gives back %s unchanged', file => {
    const { text, lens, exported } = read(file);
    expect(exported).toEqual({
      ok: true,
      definition: JSON.parse(text),
      overlay: {},
      changes: [],
    });
    const again = exported.ok && parseLens(exported.definition, HEAD);
    expect(again && again.ok && again.lens).toEqual(lens);
  });

  it('leaves out what the format does not have of a lens with keys of its own', () => {
    const { lens, exported } = read('odd/saas-business.json');
    if (!exported.ok) {
      throw new Error('not exported');
    }
    expect(exported.changes).toEqual([
      { path: '_version', kind: 'dropped' },
      { path: '_release_date', kind: 'dropped' },
    ]);
    const again = parseLens(exported.definition, { ...HEAD, mode: 'strict' });
    expect(again.findings).toEqual([]);
    expect(again.ok && again.lens).toEqual(lens);
  });

  it('refuses a lens without defaults for the questions where one would change answers', () => {
    const { lens, exported } = read('odd/elasticache.json');
    const withoutDefault = lens.pillars
      .flatMap(({ questions }) => questions)
      .filter(({ riskRules }) =>
        riskRules.every(({ condition }) => condition.kind !== 'default'),
      );
    expect(withoutDefault).toHaveLength(22);
    expect(exported).toEqual({
      ok: false,
      findings: ['pillars[1].questions[0]', 'pillars[4].questions[1]'].map(
        path =>
          expect.objectContaining({
            code: 'default-changes-answers',
            path: `${path}.riskRules`,
          }),
      ),
    });
  });
});
