import {
  authoredLens,
  authoredPillar,
  authoredPractice,
  authoredQuestion,
} from '../__testUtils__/authored';
import { compileAuthoredLens } from './compileAuthoredLens';

const FILE = 'pillars/reliability.yaml';

function compile(input: { lens?: object; pillar?: object } = {}) {
  return compileAuthoredLens({
    lens: authoredLens(input.lens),
    pillars: [{ file: FILE, content: authoredPillar(input.pillar) }],
  });
}

/** Compiles a lens whose first best practice is changed. */
function compilePractice(changes: object) {
  const question = authoredQuestion({
    bestPractices: [authoredPractice(changes)],
  });
  return compile({ pillar: { questions: [question] } });
}

const PRACTICE = `${FILE}: questions[0].bestPractices[0]`;

describe('compileAuthoredLens', () => {
  it.each<[string, () => unknown, message: string]>([
    [
      'a pillar file that is missing',
      () => compile({ lens: { pillars: ['reliability', 'security'] } }),
      'lens.yaml: pillars[1]: there is no other pillar file "security"',
    ],
    [
      'a pillar named twice',
      () => compile({ lens: { pillars: ['reliability', 'reliability'] } }),
      'lens.yaml: pillars[1]: there is no other pillar file "reliability"',
    ],
    [
      'a pillar file that nobody names',
      () =>
        compileAuthoredLens({
          lens: authoredLens(),
          pillars: [
            { file: FILE, content: authoredPillar() },
            { file: 'pillars/more.yaml', content: authoredPillar() },
          ],
        }),
      'pillars/more.yaml: lens.yaml does not name it in "pillars"',
    ],
    [
      'a file that is empty',
      () => compileAuthoredLens({ lens: null, pillars: [] }),
      'lens.yaml: Invalid input',
    ],
    [
      'an unknown key',
      () => compilePractice({ colour: 'red' }),
      `${PRACTICE}: Unrecognized key: "colour"`,
    ],
    ...['OTHER01_BP02', '/OTHER01_BP02', 'other-lens/', 'a/b/OTHER01_BP02'].map(
      (name): [string, () => unknown, string] => [
        `"${name}" as a best practice of another lens`,
        () => compilePractice({ related: ['other-lens/OTHER01_BP02', name] }),
        `${PRACTICE}.related[1]: is not <lens id>/<choice id>`,
      ],
    ),
    [
      'an unknown risk',
      () => compilePractice({ risk: 'NONE' }),
      `${PRACTICE}.risk: Invalid option`,
    ],
    [
      'a question of low risk',
      () =>
        compile({ pillar: { questions: [authoredQuestion({ risk: 'LOW' })] } }),
      `${FILE}: questions[0].risk: Invalid option`,
    ],
    [
      'a yes that YAML reads as true',
      () => compilePractice({ outOfScopeWhen: [{ agents: false }] }),
      `${PRACTICE}.outOfScopeWhen[0].agents: Invalid input`,
    ],
    [
      'a character that the format refuses',
      () =>
        compile({
          pillar: { questions: [authoredQuestion({ asks: '50% of it?' })] },
        }),
      `${FILE}: questions[0].asks: has a character other than`,
    ],
    [
      'a long sentence for the hurried',
      () => compilePractice({ inShort: 'x'.repeat(161) }),
      `${PRACTICE}.inShort: Too big`,
    ],
    [
      'too much of meaning, why and good',
      () => compilePractice({ meaning: 'x'.repeat(1800) }),
      `${PRACTICE}.meaning: has more than 1800 characters with why and good`,
    ],
    [
      'too much of asks and why',
      () =>
        compile({
          pillar: {
            questions: [authoredQuestion({ asks: 'x'.repeat(1900) })],
          },
        }),
      `${FILE}: questions[0].asks: has more than 1900 characters with why`,
    ],
    [
      'an id twice',
      () =>
        compile({
          pillar: {
            questions: [
              authoredQuestion({
                bestPractices: [authoredPractice(), authoredPractice()],
              }),
            ],
          },
        }),
      `${FILE}: questions[0].bestPractices[1].id: "QQ1_BP01" is used twice`,
    ],
    [
      'a best practice of another question',
      () => compilePractice({ id: 'QQ2_BP01' }),
      `${PRACTICE}.id: "QQ2_BP01" has to begin with "QQ1_"`,
    ],
    [
      'a best practice called like "none of these"',
      () => compilePractice({ id: 'QQ1_no' }),
      `${PRACTICE}.id: "QQ1_no" has to begin with "QQ1_" and not end with "_no"`,
    ],
    [
      'a dependency on something that is none',
      () => compilePractice({ dependsOn: ['prompts', 'weather'] }),
      `${PRACTICE}.dependsOn[1]: `,
    ],
    [
      'a dependency that is named twice',
      () => compilePractice({ dependsOn: ['models', 'models'] }),
      `${PRACTICE}.dependsOn: names one twice`,
    ],
    [
      'a dependency on the scope without a condition',
      () =>
        compilePractice({
          dependsOn: ['scope'],
          outOfScopeWhen: undefined,
          emphasizedWhen: undefined,
        }),
      `${PRACTICE}.dependsOn: has the scope, but no condition here names a scope fact`,
    ],
    ...(
      [
        ['phases', { phases: ['nope'] }],
        ['responsibleAi', { responsibleAi: ['nope'] }],
        ['principles', { principles: ['nope'] }],
        ['scenarios', { scenarios: ['nope'] }],
        ['controls', { controls: { nope: ['LLM01'] } }],
        ['controls.owasp', { controls: { owasp: ['nope'] } }],
        ['outOfScopeWhen[0]', { outOfScopeWhen: [{ nope: 'no' }] }],
        ['outOfScopeWhen[0].agents', { outOfScopeWhen: [{ agents: 'nope' }] }],
        [
          'emphasizedWhen[0].agents',
          { emphasizedWhen: [{ agents: ['nope'] }] },
        ],
      ] as const
    ).map(([path, changes]): [string, () => unknown, string] => [
      `a name in ${path} that leads nowhere`,
      () => compilePractice(changes),
      `${PRACTICE}.${path}: lens.yaml has no "nope"`,
    ]),
  ])('refuses %s', (_, act, message) => {
    expect(act).toThrow(
      expect.objectContaining({
        name: 'InputError',
        message: expect.stringContaining(message),
      }),
    );
  });
});
