import { definition } from '../../__testUtils__/faulty';
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

  it('gives the findings of a lens that does not parse', () => {
    const checked = checkLens(withoutDefault, { ...options, mode: 'strict' });
    expect(checked.ok).toBe(false);
    expect(checked.findings.map(({ code }) => code)).toEqual([
      'unknown-key',
      'default-missing',
    ]);
  });
});
