import {
  ProvidedPractice,
  scoreReview,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { answerOf, NOW } from '../../__testUtils__/smallReview';
import { smallLens } from '../../__testUtils__/smallLens';
import { firstOffers, lostOffers, toOffers, wantedOffers } from './offers';
import { offer } from './__testUtils__/offer';

const PRACTICE = { questionId: 'SEC01', choiceId: 'SEC01_BP01' };

function standing(
  item: Partial<ProvidedPractice>,
  own: { selected?: string[]; provided?: boolean } = {},
) {
  const { selected, provided = false } = own;
  const { questions } = scoreReview({
    lens: smallLens,
    scope: {},
    answers: selected ? [answerOf('SEC01', { selectedChoices: selected })] : [],
    provided: provided ? [PRACTICE] : [],
    now: NOW,
  });
  return toOffers({ items: [offer(item)], questions })[0];
}

describe('toOffers', () => {
  it.each<
    [
      string,
      Partial<ProvidedPractice>,
      { selected?: string[]; provided?: boolean },
      string,
      string,
    ]
  >([
    ['not answered', { state: 'offered' }, {}, 'offered', 'unknown'],
    [
      'open here',
      { state: 'offered' },
      { selected: ['SEC01_BP02'] },
      'offered',
      'open',
    ],
    [
      'in place here',
      { state: 'offered' },
      { selected: ['SEC01_BP01'] },
      'spare',
      'established',
    ],
    ['taken', { state: 'taken' }, { provided: true }, 'taken', 'established'],
    [
      'taken, and answered here since',
      { state: 'taken' },
      { provided: true, selected: ['SEC01_BP02'] },
      'overridden',
      'open',
    ],
    [
      'answered here, and the answer taken away since',
      { state: 'overridden' },
      { provided: true },
      'taken',
      'established',
    ],
    [
      'overridden with a reason',
      { state: 'overridden', reason: 'Not for batch' },
      {},
      'overridden',
      'unknown',
    ],
    ['withdrawn', { state: 'withdrawn' }, {}, 'withdrawn', 'unknown'],
    ['broken', { state: 'broken' }, {}, 'broken', 'unknown'],
  ])('%s', (_, item, own, expected, practiceState) => {
    expect(standing(item, own)).toMatchObject({
      standing: expected,
      practiceState,
    });
  });
});

describe('what the notices count', () => {
  const other = { entityRef: 'system:default/care', title: 'Care' };
  const offers = [
    { ...offer({}), standing: 'offered' as const },
    { ...offer({ provider: other }), standing: 'offered' as const },
    {
      ...offer({ provider: other, choiceId: 'SEC01_BP02' }),
      standing: 'offered' as const,
    },
    { ...offer({ choiceId: 'REL01_BP01' }), standing: 'spare' as const },
    {
      ...offer({ choiceId: 'REL02_BP01', practiceState: 'open' }),
      standing: 'broken' as const,
    },
    {
      ...offer({ choiceId: 'REL02_BP01', practiceState: 'established' }),
      standing: 'withdrawn' as const,
    },
  ];

  it('counts each best practice once, and names first who offers the most', () => {
    expect(wantedOffers(offers)).toEqual({
      practices: 2,
      providers: ['Care', 'LLM gateway'],
    });
  });

  it('counts as lost what has nothing in its place', () => {
    expect(lostOffers(offers)).toEqual([offers[4]]);
  });

  it('chooses one offer for each best practice', () => {
    expect(firstOffers(offers.slice(0, 3))).toEqual([offers[0], offers[2]]);
  });
});
