import { screen, waitFor } from '@testing-library/react';
import { axe } from 'jest-axe';
import { clientAgainst } from '../../__testUtils__/fakeBackend';
import { renderInPortal } from '../../__testUtils__/renderInPortal';
import {
  answerOf,
  reviewOf,
  scoreSmall,
} from '../../__testUtils__/smallReview';
import { LensReviewCard } from './LensReviewCard';

const LENSES = 'GET /entities/component/default/copilot/lenses';
const REVIEWS = 'GET /entities/component/default/copilot/reviews';

const lensOf = (lensId: string, status: 'in' | 'out' | 'undecided') => ({
  lensId,
  lensName: `Lens ${lensId}`,
  lensVersion: '1.0.0',
  status,
  because: 'Because.',
  decidedBy: 'nobody',
  reviewed: false,
  suggestedScope: {},
});
const lenses = (...items: ReturnType<typeof lensOf>[]) => ({
  items,
  may: { update: true },
});

const answers = [
  answerOf('SEC01', { selectedChoices: ['SEC01_BP02'] }),
  answerOf('REL01', { selectedChoices: ['REL01_BP01'] }),
];
const stale = reviewOf({
  status: 'stale',
  staleReasons: ['scope-changed'],
});
const scorecard = {
  ...scoreSmall(answers).score,
  status: 'stale',
  staleReasons: ['scope-changed'],
};

async function show(replies: Parameters<typeof clientAgainst>[0]) {
  const { client, requests } = clientAgainst(replies);
  const { container } = await renderInPortal(<LensReviewCard />, client);
  await waitFor(() => expect(requests).toHaveLength(2));
  return container;
}

describe('LensReviewCard', () => {
  it('shows how each lens that is in stands, and the way to it', async () => {
    const container = await show({
      [LENSES]: lenses(lensOf('small', 'in'), lensOf('other', 'in')),
      [REVIEWS]: { items: [{ ...stale, scorecard }] },
    });
    const [small, other] = (
      await screen.findAllByRole('heading', { level: 3 })
    ).map(heading => heading.closest('li'));
    expect(small).toHaveTextContent('Stale');
    expect(small).toHaveTextContent('The scope has changed');
    expect(small).toHaveTextContent('2 of 4 questions answered');
    expect(small).toHaveTextContent('1 open, high risk');
    expect(small).toHaveTextContent('Claimed 25%');
    expect(other).toHaveTextContent('Not reviewed yet.');
    expect(
      screen.getByRole('link', { name: 'Open the review, Lens small' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/copilot/lens-review?lens=small',
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it.each([
    ['no lens is in', lenses(lensOf('a', 'out'), lensOf('b', 'undecided'))],
    [
      'the person may not read reviews',
      {
        status: 403,
        body: { error: { name: 'NotAllowedError', message: 'No' } },
      },
    ],
  ])('renders nothing where %s', async (_, reply) => {
    await show({ [LENSES]: reply, [REVIEWS]: { items: [] } });
    await waitFor(() =>
      expect(screen.queryByRole('article')).not.toBeInTheDocument(),
    );
    expect(screen.queryByText('Lens review')).not.toBeInTheDocument();
  });

  it('says when it could not be loaded', async () => {
    const error = { error: { name: 'Error', message: 'Away' } };
    await show({
      [LENSES]: { status: 503, body: error },
      [REVIEWS]: { items: [] },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Could not load the reviews',
    );
  });
});
