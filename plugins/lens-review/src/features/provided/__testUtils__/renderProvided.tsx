import {
  ProvidedPractice,
  ReviewReply,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { clientAgainst, Replies } from '../../../__testUtils__/fakeBackend';
import { renderInPortal } from '../../../__testUtils__/renderInPortal';
import { smallLens } from '../../../__testUtils__/smallLens';
import { reviewOf, scoreSmall } from '../../../__testUtils__/smallReview';
import {
  BrowserDraftStore,
  reviewCalls,
  ReviewSession,
  useSnapshot,
} from '../../../state';
import { PracticeOffers, ProvidedNotices, ProvidedProvider } from '..';
import { ProvidedToUs } from '../ProvidedToUs';

const ENTITY = 'component:default/copilot';
const REVIEW = '/entities/component/default/copilot/reviews/small';

/** The calls that the tests name replies for. */
export const CALLS = {
  review: `GET ${REVIEW}`,
  list: `GET ${REVIEW}/provided?limit=200`,
  take: `POST ${REVIEW}/provided/take`,
  override: `POST ${REVIEW}/provided/SEC01_BP01/override?questionId=SEC01`,
  release: `DELETE ${REVIEW}/provided/SEC01_BP01?questionId=SEC01`,
} as const;

/** A review that takes what is given. */
export function replyOf(
  given: Pick<Partial<ReviewReply>, 'answers' | 'provided' | 'may'> = {},
): ReviewReply {
  return {
    review: reviewOf(),
    answers: [],
    scorecard: { status: 'draft', ...scorecardOf() },
    provided: [],
    may: { update: true },
    ...given,
  };
}

function scorecardOf() {
  const { score } = scoreSmall([]);
  return { ...score, pillars: [...score.pillars] };
}

/** A reply of `listProvided`. */
export const listOf = (items: readonly ProvidedPractice[]) => ({
  items,
  totalItems: items.length,
  counts: { offered: 0, taken: 0, lost: 0 },
  offeredBy: [],
  may: { update: true },
});

/** Shows what others provide in every place at once: the notices, a best practice, the view. */
export async function renderProvided(options: {
  reply?: ReviewReply;
  replies: Replies;
}) {
  const { reply = replyOf(), replies } = options;
  const backend = clientAgainst({ [CALLS.review]: reply, ...replies });
  const { client } = backend;
  const session = new ReviewSession({
    lens: smallLens,
    reply,
    calls: reviewCalls({ client, entityRef: ENTITY, lensId: smallLens.id }),
    store: new BrowserDraftStore({
      storage: window.localStorage,
      userEntityRef: 'user:default/ana',
      entityRef: ENTITY,
      lensId: smallLens.id,
    }),
  });
  const onOpen = jest.fn();
  const { container } = await renderInPortal(
    <Everywhere session={session} onOpen={onOpen} />,
    client,
  );
  return { ...backend, session, onOpen, container };
}

function Everywhere(props: { session: ReviewSession; onOpen: () => void }) {
  const { session, onOpen } = props;
  const snapshot = useSnapshot(session);
  return (
    <ProvidedProvider session={session} snapshot={snapshot}>
      <ProvidedNotices href="?view=provided" />
      <section aria-label="Practice">
        <PracticeOffers
          questionId="SEC01"
          choiceId="SEC01_BP01"
          isDisabled={!snapshot.may.update}
        />
      </section>
      <ProvidedToUs lens={smallLens} review={snapshot.review} onOpen={onOpen} />
    </ProvidedProvider>
  );
}
