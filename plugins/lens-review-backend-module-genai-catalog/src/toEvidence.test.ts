import { EvidenceFactReport } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { fact, factsOf } from './__testUtils__/facts';
import { TARGETS } from './targets';
import { toEvidence } from './toEvidence';

const NOW = new Date('2026-11-20T12:00:00.000Z');
const REF = 'component:default/copilot';

function evidenceOf(
  facts: readonly EvidenceFactReport[],
  review: Partial<Parameters<typeof toEvidence>[0]['review']> = {},
) {
  return toEvidence({
    facts: factsOf(REF, facts),
    review: {
      lensId: 'generative-ai',
      lensVersion: '1.0.0',
      scope: {},
      ...review,
    },
    now: NOW,
  });
}

const USES = { applies: 'in' } as const;

/** State of the fact, what the review says, verdict, sentence. */
const GOLDEN: readonly (readonly [
  EvidenceFactReport['state'],
  Parameters<typeof evidenceOf>[1],
  string,
  string,
])[] = [
  ['holds', {}, 'supports', 'As it is.'],
  ['holds', { applies: 'out' }, 'supports', 'As it is.'],
  ['contradicted', {}, 'contradicts', 'As it is.'],
  ['contradicted', { scope: { stage: 'design' } }, 'contradicts', 'As it is.'],
  ['lacking', {}, 'nothing-found', 'As it is.'],
  ['lacking', USES, 'nothing-found', 'As it is.'],
  ['none-declared', {}, 'nothing-found', 'As it is.'],
  [
    'none-declared',
    USES,
    'undeclared',
    'As it is. By its review it uses generative AI.',
  ],
];

describe('toEvidence', () => {
  describe.each(TARGETS.map(({ choiceId }) => choiceId))('on %s', choiceId => {
    it.each(GOLDEN)('%s in %j is %s', (state, review, verdict, sentence) => {
      const facts = [fact(choiceId, state, { sentence: 'As it is.' })];
      expect(evidenceOf(facts, review)).toEqual([
        expect.objectContaining({
          entityRef: REF,
          lensId: 'generative-ai',
          questionId: choiceId.split('_')[0],
          choiceId,
          verdict,
          sentence,
          observedAt: NOW,
          expiresAt: new Date('2026-11-27T12:00:00.000Z'),
        }),
      ]);
    });
  });

  it.each([
    ['holds', 'has'],
    ['lacking', 'lacks'],
    ['contradicted', 'against'],
  ] as const)('where a fact %s, it is about what %s', (state, list) => {
    const subjects = [
      { ref: 'model:default/a', [list]: ['this'] },
      { ref: 'model:default/b' },
      // Known by its source alone: there is no such entity.
      { ref: 'langfuse:support/triage', [list]: ['this'] },
    ];
    const [{ about }] = evidenceOf([
      fact('GENREL04_BP02', state, { subjects }),
    ]);
    expect(about).toEqual(['model:default/a']);
  });

  it('leaves out facts to which it does not speak, and reviews against other lenses', () => {
    expect(evidenceOf([fact('GENSEC01_BP01', 'holds')])).toEqual([]);
    expect(
      evidenceOf([fact('GENREL04_BP01', 'holds')], {
        lensId: 'responsible-ai',
      }),
    ).toEqual([]);
    expect(evidenceOf([])).toEqual([]);
  });
});
