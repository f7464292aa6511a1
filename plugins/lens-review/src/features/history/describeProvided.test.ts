import { HistoryEntry } from '@genai-lens/backstage-plugin-lens-review-common';
import { smallLens } from '../../__testUtils__/smallLens';
import { describeEntry } from './describeEntry';

const PRACTICE = { choiceId: 'SEC01_BP01' };
const FROM_GATEWAY = { ...PRACTICE, provider: 'component:default/gateway' };
const TITLE = '“Grant least privilege”';

const wordsOf = (given: Pick<HistoryEntry, 'type' | 'from' | 'to'>) =>
  describeEntry({
    entry: {
      id: '1',
      questionId: 'SEC01',
      at: '2026-11-20T12:00:00.000Z',
      by: 'user:default/ana',
      ...given,
    },
    lens: smallLens,
    scope: {},
  });

describe('what the history says of provided best practices', () => {
  it.each<
    [
      Pick<HistoryEntry, 'type' | 'from' | 'to'>,
      headline: string,
      changes: object[],
    ]
  >([
    [
      {
        type: 'provision-saved',
        from: { ...PRACTICE, statement: 'Old.', link: 'https://example.com' },
        to: { ...PRACTICE, statement: 'New.' },
      },
      `Provided ${TITLE} to dependents`,
      [
        { what: 'Statement', from: 'Old.', to: 'New.' },
        { what: 'Link', from: 'https://example.com', to: 'None' },
      ],
    ],
    [
      { type: 'provision-withdrawn', from: { ...PRACTICE, statement: 'Old.' } },
      `Stopped providing ${TITLE}`,
      [],
    ],
    [
      {
        type: 'provided-taken',
        to: { ...FROM_GATEWAY, statement: 'It does.' },
      },
      `Took ${TITLE} from a provider`,
      [
        { what: 'Provider', to: 'gateway' },
        { what: 'Statement', to: 'It does.' },
      ],
    ],
    [
      { type: 'provided-overridden', to: { ...PRACTICE, reason: 'Batch.' } },
      `Overrode what is provided for ${TITLE}`,
      [{ what: 'Reason', to: 'Batch.' }],
    ],
    [
      { type: 'provided-released', from: FROM_GATEWAY },
      `Stopped taking or overriding ${TITLE}`,
      [{ what: 'Provider', to: 'gateway' }],
    ],
    [
      {
        type: 'provided-changed',
        from: { ...FROM_GATEWAY, state: 'taken' },
        to: { ...FROM_GATEWAY, state: 'withdrawn', because: 'withdrawn' },
      },
      `What is provided for ${TITLE} has changed`,
      [
        { what: 'Provider', to: 'gateway' },
        {
          what: 'Counts',
          from: 'In place',
          to: 'No longer: the provider withdrew it',
        },
      ],
    ],
    [
      {
        type: 'provided-changed',
        from: { ...FROM_GATEWAY, state: 'taken' },
        to: { ...FROM_GATEWAY, state: 'taken', statement: 'New.' },
      },
      `What is provided for ${TITLE} has changed`,
      [
        { what: 'Provider', to: 'gateway' },
        { what: 'Statement', to: 'New.' },
      ],
    ],
  ])('%#', (entry, headline, changes) => {
    expect(wordsOf(entry)).toEqual({
      headline,
      questionId: 'SEC01',
      changes: changes.map(change => expect.objectContaining(change)),
    });
  });
});
