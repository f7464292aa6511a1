/** Name of the lens that the browser tests import. */
export const ODD_LENS = 'Release Readiness';

const choice = (id: string, title: string, plan = `Plan to ${title}.`) => ({
  id,
  title,
  helpfulResource: { displayText: `What it means to ${title}.` },
  improvementPlan: { displayText: plan },
});
const none = (question: string) => ({
  id: `${question}_no`,
  title: 'None of these',
});
const rule = (condition: string, risk: string) => ({ condition, risk });

const rollback = (withDrill: boolean) => ({
  id: 'REL01',
  title: 'How do you go back to the version before?',
  description: 'Going back must not need the people who built it.',
  choices: [
    choice('REL01_1', 'Keep the last version ready'),
    ...(withDrill ? [choice('REL01_3', 'Practice going back')] : []),
    // No rule asks for it.
    choice('REL01_2', 'Write down how to go back'),
    none('REL01'),
  ],
  riskRules: [
    rule('REL01_1', 'NO_RISK'),
    // Never decides: where it holds, the first one does.
    rule('REL01_1 && REL01_2', 'MEDIUM_RISK'),
    rule('default', 'HIGH_RISK'),
  ],
});

const tests = {
  id: 'REL02',
  title: 'How do you know that a release works?',
  choices: [
    choice('REL02_1', 'Test what users do most'),
    choice('REL02_2', 'Watch errors after a release'),
    none('REL02'),
  ],
  riskRules: [
    rule('REL02_1 && REL02_2', 'NO_RISK'),
    rule('REL02_1 || REL02_2', 'MEDIUM_RISK'),
    rule('default', 'HIGH_RISK'),
  ],
};

const freeze = {
  id: 'REL03',
  title: 'Who decides that a release waits?',
  choices: [choice('REL03_1', 'Name who decides'), none('REL03')],
  riskRules: [rule('REL03_1', 'NO_RISK'), rule('default', 'HIGH_RISK')],
};

/**
 * A custom lens as people publish them: with a byte-order mark, a literal NaN, keys that the format does not know, and
 * rules that do not do what they seem to. The second edition drops nothing, and adds a question and a best practice.
 */
export function oddLens(edition: 1 | 2): string {
  const text = JSON.stringify({
    schemaVersion: '2021-11-01',
    _version: `${edition}.0`,
    name: ODD_LENS,
    description: 'What to know before a release.',
    pillars: [
      {
        id: 'release',
        name: 'Release',
        number: '(NaN)',
        questions: [
          rollback(edition === 2),
          tests,
          ...(edition === 2 ? [freeze] : []),
        ],
      },
    ],
  });
  return `\uFEFF${text.replace('"(NaN)"', 'NaN')}`;
}
