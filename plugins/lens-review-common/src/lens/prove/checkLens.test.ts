import { definition } from '../../__testUtils__/faulty';
import { definitionOf } from '../../__testUtils__/lens';
import { checkLens } from './checkLens';

const options = { id: 'a-lens', version: '1' };
const withoutDefault = definition({
  question: {
    riskRules: [
      { condition: 'QQ1_BP1 && QQ1_BP2', risk: 'NO_RISK' },
      { condition: '!QQ1_BP1', risk: 'HIGH_RISK' },
    ],
  },
  pillar: { extra: 1 },
});

describe('checkLens', () => {
  it('adds the proof to what the parser finds, and says of a missing default only once', () => {
    const checked = checkLens(withoutDefault, options);
    expect(checked).toMatchObject({ ok: true, counts: { questions: 1 } });
    expect(
      checked.findings.map(({ code, table }) => [code, Boolean(table)]),
    ).toEqual([
      ['unknown-key', false],
      ['default-missing', true],
      ['no-rule-holds', true],
    ]);
  });

  it('leaves out what nobody reads of a lens in which everything is wrong', () => {
    const question = (index: number) => ({
      id: `QQ${index}`,
      choices: [`QQ${index}_1`],
      rules: [
        [`QQ${index}_1 && !QQ${index}_1`, 'NO_RISK'] as const,
        ['default', 'HIGH_RISK'] as const,
      ],
    });
    const lens = definitionOf(
      ...Array.from({ length: 1_200 }, (_, index) => question(index)),
    );
    const { findings } = checkLens(lens, { ...options, mode: 'lenient' });
    const last = findings.at(-1);
    expect(last).toMatchObject({
      code: 'findings-left-out',
      message: expect.stringMatching(/^There are \d+ more findings on risk/),
    });
    expect(findings.filter(({ table }) => table)).toHaveLength(1_000);
  });

  it('gives the findings of a lens that does not parse', () => {
    const checked = checkLens(withoutDefault, { ...options, mode: 'strict' });
    expect(checked.ok).toBe(false);
    expect(checked.findings.map(({ code }) => code)).toEqual([
      'unknown-key',
      'default-missing',
    ]);
  });
});
