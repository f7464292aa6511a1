import { existsSync, readFileSync } from 'fs';
import { resolve } from 'path';
import { Finding } from '../../model';
import { parseLens } from '../parseLens';
import { checkLens } from './checkLens';
import { proveLens } from './proveLens';

// The published files are not part of this repository: the test needs their folder to be named.
const directory = process.env.GENAI_LENS_SHARED_DIR;
const describeIfThere =
  directory && existsSync(directory) ? describe : describe.skip;

type Counts = Readonly<Record<string, number>>;

const FILES: readonly [file: string, findings: Counts][] = [
  [
    'official/official-generative-ai.json',
    { 'info rule-unreachable': 29, 'info highest-risk-not-reached': 16 },
  ],
  [
    'official/official-responsible-ai.json',
    { 'info rule-unreachable': 28, 'info highest-risk-not-reached': 4 },
  ],
  [
    'official/official-machine-learning.json',
    {
      'info rule-unreachable': 35,
      'info highest-risk-not-reached': 3,
      'warning practice-not-needed': 17,
      'info practice-alternative': 7,
      'info rules-overlap': 7,
    },
  ],
  [
    'odd/elasticache.json',
    {
      'warning default-missing': 22,
      'warning no-rule-holds': 2,
      'warning more-practices-higher-risk': 20,
      'warning rule-unreachable': 3,
      'warning practice-not-needed': 3,
      'info rules-overlap': 2,
    },
  ],
  ['odd/saas-business.json', { 'warning practice-not-needed': 29 }],
];

describeIfThere('proof of the published lenses', () => {
  it.each(FILES)('%s', (file, expected) => {
    const found: Record<string, number> = {};
    proveLens(lensOf(file)).forEach(({ severity, code }) => {
      const key = `${severity} ${code}`;
      found[key] = (found[key] ?? 0) + 1;
    });
    expect(found).toEqual(expected);
  });

  it.each(FILES.slice(0, 3))('%s never reaches a default', file => {
    const unreachable = proveLens(lensOf(file)).filter(
      ({ code }) => code === 'rule-unreachable',
    );
    expect(new Set(unreachable.map(({ path }) => path.slice(-22)))).toEqual(
      new Set(['riskRules[2].condition']),
    );
  });

  it('lists the best practices that no rule of the Machine Learning Lens needs', () => {
    const listed = findings(
      'official/official-machine-learning.json',
      'practice-not-needed',
    ).map(({ message }) => message.match(/ML[A-Z]+\d+_BP\d+/g) ?? []);
    expect(listed.map(ids => `${ids[0].slice(0, -5)} ${ids.length}`)).toEqual([
      'MLOPS02 4',
      'MLOPS04 1',
      'MLSEC03 2',
      'MLSEC04 1',
      'MLREL01 1',
      'MLREL02 1',
      'MLREL03 1',
      'MLPERF02 1',
      'MLPERF04 4',
      'MLPERF06 3',
      'MLCOST02 1',
      'MLCOST03 1',
      'MLCOST04 11',
      'MLCOST05 1',
      'MLCOST06 2',
      'MLSUS04 2',
      'MLSUS05 1',
    ]);
  });

  it('shows a rule that can never be reached and a risk that rises in a lens of its own rules', () => {
    const file = 'odd/elasticache.json';
    expect(
      findings(file, 'rule-unreachable').map(({ path, message }) => [
        path,
        message,
      ]),
    ).toEqual([
      [
        'pillars[0].questions[1].riskRules[2].condition',
        'Rule 3 (no risk) is never reached: wherever its condition is true, rule 1 (HIGH) holds before it. Move it up or remove it.',
      ],
      [
        'pillars[1].questions[1].riskRules[2].condition',
        'Rule 3 (no risk) is never reached: wherever its condition is true, rule 1 (HIGH) or rule 2 (MEDIUM) holds before it. Move it up or remove it.',
      ],
      [
        'pillars[4].questions[1].riskRules[2].condition',
        'Rule 3 (no risk) is never reached: wherever its condition is true, rule 1 (HIGH) holds before it. Move it up or remove it.',
      ],
    ]);
    expect(findings(file, 'more-practices-higher-risk')[0].table?.rows).toEqual(
      [
        { selected: ['waf_ec_ops_dp1_bp1'], risk: 'MEDIUM_RISK', rule: 1 },
        {
          selected: ['waf_ec_ops_dp1_bp1', 'waf_ec_ops_dp1_bp3'],
          risk: 'HIGH_RISK',
          rule: 0,
        },
      ],
    );
  });

  it('has a table for every finding of the proof and no error, for any of the files', () => {
    FILES.forEach(([file]) => {
      const proven = proveLens(lensOf(file));
      expect(proven.filter(({ table }) => !table?.rows.length)).toEqual([]);
      expect(proven.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(
        proven.filter(({ table }) => (table?.rows.length ?? 0) > 6),
      ).toEqual([]);
    });
  });

  it('takes less than a second for all files, parsing included', () => {
    const texts = FILES.map(([file]) => textOf(file));
    const begin = performance.now();
    texts.forEach(text => checkLens(text, { id: 'published', version: '1' }));
    expect(performance.now() - begin).toBeLessThan(1000);
  });
});

function textOf(file: string): string {
  return readFileSync(resolve(directory ?? '', 'lenses', file), 'utf8');
}

function lensOf(file: string) {
  const parsed = parseLens(textOf(file), { id: 'published', version: '1' });
  if (!parsed.ok) {
    throw new Error('not read');
  }
  return parsed.lens;
}

function findings(file: string, code: string): readonly Finding[] {
  return proveLens(lensOf(file)).filter(finding => finding.code === code);
}
