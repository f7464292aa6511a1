import { AnswerOf } from '../answers';
import {
  answerTo,
  definitionOf,
  notApplicable,
  parsed,
} from '../__testUtils__/lens';
import { parseLens } from '../lens';
import { Lens, ReviewScope, RuleLevel } from '../model';
import { Acceptance, EvidenceVerdict, scoreReview } from '../scoring';
import { compareReviews } from './compareReviews';

const NOW = new Date('2026-11-20T12:00:00Z');
const ALL: [string, RuleLevel] = ['QQ1_BP1 && QQ1_BP2', 'NO_RISK'];
const choice = (id: string) => `QQ1_${id}`;
const titled = (id: string) => `"Choice QQ1_${id}"`;

interface State {
  lens?: Lens;
  scope?: ReviewScope;
  selected?: readonly string[];
  answer?: Partial<AnswerOf>;
  accepted?: readonly Acceptance[];
  evidence?: readonly EvidenceVerdict[];
  provided?: readonly { questionId: string; choiceId: string }[];
}

function lensOf(
  choices: readonly string[],
  rules: readonly [string, RuleLevel][] = [ALL, ['default', 'HIGH_RISK']],
  options: { version?: string; overlay?: object } = {},
): Lens {
  const definition = definitionOf({
    id: 'QQ1',
    choices: [...choices, 'no'].map(choice),
    rules,
  });
  const result = parseLens(definition, {
    id: 'a-lens',
    version: options.version ?? '1',
    overlay: options.overlay,
  });
  if (!result.ok) {
    throw new Error(JSON.stringify(result.findings));
  }
  return result.lens;
}

const LENS = lensOf(['BP1', 'BP2']);

function moment(state: State) {
  const { lens = LENS, scope = {}, selected, answer, ...records } = state;
  const answers =
    selected || answer
      ? [answerTo('QQ1', { selectedChoices: selected?.map(choice), ...answer })]
      : [];
  return {
    lens,
    scored: scoreReview({ lens, scope, answers, now: NOW, ...records }),
  };
}

function compare(from: State, to: State) {
  return compareReviews({ from: moment(from), to: moment(to) });
}

const evidence = (
  verdict: EvidenceVerdict['verdict'],
): readonly EvidenceVerdict[] => [
  { questionId: 'QQ1', choiceId: 'QQ1_BP1', verdict },
];
const accepted: readonly Acceptance[] = [
  { questionId: 'QQ1', choiceId: 'QQ1_BP2', expiresAt: '2027-01-01T00:00:00Z' },
];
const outOfScope = lensOf(['BP1', 'BP2'], undefined, {
  overlay: {
    scopeFacts: [
      {
        id: 'agents',
        title: 'Agents',
        question: 'Agents?',
        effect: 'Much',
        values: [
          { id: 'no', title: 'No' },
          { id: 'yes', title: 'Yes' },
        ],
      },
    ],
    questions: {
      QQ1: { choices: { QQ1_BP2: { outOfScopeWhen: [{ agents: 'no' }] } } },
    },
  },
});
const one = { selected: ['BP1'] };
const both = { selected: ['BP1', 'BP2'] };
const none = { selected: ['no'] };

describe('compareReviews', () => {
  it.each<[string, State, State, string, string[]]>([
    ['nothing changed', one, one, 'same HIGH→HIGH', []],
    [
      'a best practice established',
      one,
      both,
      'better HIGH→NONE',
      [`${titled('BP2')} was established.`],
    ],
    [
      'a best practice given up',
      both,
      one,
      'worse NONE→HIGH',
      [`${titled('BP2')} is no longer established; it is open.`],
    ],
    [
      'one established for another',
      one,
      { selected: ['BP2'] },
      'changed HIGH→HIGH',
      [
        `${titled('BP1')} is no longer established; it is open.`,
        `${titled('BP2')} was established.`,
      ],
    ],
    [
      'a first answer that brings a risk to light',
      {},
      none,
      'changed UNANSWERED→HIGH',
      [
        `${titled('BP1')} is open; it was unknown.`,
        `${titled('BP2')} is open; it was unknown.`,
      ],
    ],
    [
      'a first answer with something in place',
      {},
      one,
      'better UNANSWERED→HIGH',
      [
        `${titled('BP1')} was established.`,
        `${titled('BP2')} is open; it was unknown.`,
      ],
    ],
    [
      'a claim newly contradicted',
      both,
      { ...both, evidence: evidence('contradicts') },
      'worse NONE→NONE',
      [`Evidence contradicts that ${titled('BP1')} is established.`],
    ],
    [
      'a contradiction resolved',
      { ...both, evidence: evidence('contradicts') },
      both,
      'better NONE→NONE',
      [`Evidence no longer contradicts that ${titled('BP1')} is established.`],
    ],
    [
      'a claim newly supported',
      both,
      { ...both, evidence: evidence('supports') },
      'better NONE→NONE',
      [`Evidence supports that ${titled('BP1')} is established.`],
    ],
    [
      'support that ran out',
      { ...both, evidence: evidence('supports') },
      both,
      'worse NONE→NONE',
      [`Evidence no longer supports that ${titled('BP1')} is established.`],
    ],
    [
      'a claim taken back that evidence contradicted',
      { ...both, evidence: evidence('contradicts') },
      { selected: ['BP2'], evidence: evidence('contradicts') },
      'worse NONE→HIGH',
      [`${titled('BP1')} is no longer established; it is open.`],
    ],
    [
      'a risk accepted, which improves nothing',
      one,
      { ...one, accepted },
      'changed HIGH→HIGH',
      [`The risk of leaving ${titled('BP2')} open was accepted.`],
    ],
    [
      'an acceptance that ended',
      { ...one, accepted },
      one,
      'changed HIGH→HIGH',
      [`The risk of leaving ${titled('BP2')} open is no longer accepted.`],
    ],
    [
      'another scope',
      { ...one, lens: outOfScope, scope: { agents: 'yes' } },
      { ...one, lens: outOfScope, scope: { agents: 'no' } },
      'better HIGH→NONE',
      [`${titled('BP2')} is out of scope by the scope of the review.`],
    ],
    [
      'a mark of out of scope taken back',
      {
        ...one,
        answer: {
          notApplicableChoices: notApplicable('OUT_OF_SCOPE', 'QQ1_BP2'),
        },
      },
      one,
      'worse NONE→HIGH',
      [`${titled('BP2')} is in scope again, and open.`],
    ],
    [
      'a question set aside',
      one,
      { ...one, answer: { applicable: false, reason: 'BUSINESS_PRIORITIES' } },
      'changed HIGH→NOT_APPLICABLE',
      ['The question was marked as not applicable.'],
    ],
    [
      'a best practice that another entity provides',
      {},
      { provided: [{ questionId: 'QQ1', choiceId: 'QQ1_BP1' }] },
      'better UNANSWERED→UNANSWERED',
      [`${titled('BP1')} is established by another entity.`],
    ],
    [
      'other rules',
      one,
      {
        ...one,
        lens: lensOf(['BP1', 'BP2'], [ALL, ['default', 'MEDIUM_RISK']], {
          version: '2',
        }),
      },
      'better HIGH→MEDIUM',
      [
        `Version 2 of the lens rates ${titled('BP1')} MEDIUM, not HIGH.`,
        `Version 2 of the lens rates ${titled('BP2')} MEDIUM, not HIGH.`,
        'Version 2 of the lens has other risk rules here.',
      ],
    ],
    [
      'a best practice more and one less',
      both,
      {
        ...one,
        lens: lensOf(
          ['BP3', 'BP1'],
          [
            ['QQ1_BP1', 'NO_RISK'],
            ['default', 'HIGH_RISK'],
          ],
          { version: '2' },
        ),
      },
      'changed NONE→NONE',
      [
        `Version 2 of the lens also asks for ${titled('BP3')}.`,
        `Version 2 of the lens does not ask for ${titled('BP2')}.`,
      ],
    ],
  ])('%s', (_, from, to, expected, because) => {
    const [question] = compare(from, to).questions;
    expect(`${question.change} ${question.from}→${question.to}`).toBe(expected);
    expect(question.because).toEqual(because);
  });

  it('lists the best practices that changed with both states', () => {
    const [question] = compare(one, {
      selected: ['BP2'],
      accepted: [],
    }).questions;
    expect(question.choices).toEqual([
      {
        choiceId: 'QQ1_BP1',
        title: 'Choice QQ1_BP1',
        from: 'established',
        to: 'open',
      },
      {
        choiceId: 'QQ1_BP2',
        title: 'Choice QQ1_BP2',
        from: 'open',
        to: 'established',
      },
    ]);
    expect(compare(one, one).questions[0].choices).toEqual([]);
  });

  it('puts questions and pillars in the order of the later lens, and what is gone last', () => {
    const rules: [string, RuleLevel][] = [['default', 'HIGH_RISK']];
    const lens = (...ids: readonly string[]) => {
      const definition = definitionOf(
        ...ids.map(id => ({ id, choices: [`${id}_BP1`, `${id}_no`], rules })),
      );
      const [{ questions }] = definition.pillars;
      return parsed({
        ...definition,
        pillars: questions.map(question => ({
          id: `pillar_${question.id}`,
          name: question.id,
          questions: [question],
        })),
      });
    };
    const { pillars, questions } = compare(
      { lens: lens('QQ1', 'QQ2'), ...one },
      { lens: lens('QQ3', 'QQ1'), ...one },
    );
    expect(questions).toEqual([
      expect.objectContaining({
        questionId: 'QQ3',
        change: 'new',
        to: 'UNANSWERED',
        choices: [
          { choiceId: 'QQ3_BP1', title: 'Choice QQ3_BP1', to: 'unknown' },
        ],
        because: ['Version 1 of the lens brings this question.'],
      }),
      expect.objectContaining({ questionId: 'QQ1', change: 'same' }),
      expect.objectContaining({
        questionId: 'QQ2',
        change: 'retired',
        from: 'UNANSWERED',
        choices: [
          { choiceId: 'QQ2_BP1', title: 'Choice QQ2_BP1', from: 'unknown' },
        ],
        because: ['Version 1 of the lens does not have this question.'],
      }),
    ]);
    expect(
      pillars.map(({ name, from, to }) => [name, from?.risk, to?.risk]),
    ).toEqual([
      ['QQ3', undefined, 'UNANSWERED'],
      ['QQ1', 'HIGH', 'HIGH'],
      ['QQ2', 'UNANSWERED', undefined],
    ]);
  });
});
