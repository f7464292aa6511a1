import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { requestOf } from '../../../__testUtils__/acceptanceReplies';
import { refusal, renderFleet } from '../../../__testUtils__/renderFleet';

const AT = '/?view=accepted';
const REQUESTED = 'GET /acceptances?lens=small&status=requested&limit=20';
const ACCEPTED = 'GET /acceptances?lens=small&status=accepted&limit=20';
const ONE =
  '/entities/component/default/copilot/reviews/small/improvements/SEC01_BP01/acceptance';
const NONE = { items: [], totalItems: 0 };

const accepted = requestOf({
  may: { decide: false, revoke: false },
  acceptance: {
    ...requestOf().acceptance,
    status: 'accepted',
    approvedBy: 'user:default/rita',
    approvedAt: '2026-11-21T12:00:00.000Z',
  },
});

describe('the accepted risks of the fleet', () => {
  it('are decided on by who may, and then stand among the accepted ones', async () => {
    let isAccepted = false;
    const { container } = await renderFleet({
      at: AT,
      replies: {
        [REQUESTED]: () =>
          isAccepted ? NONE : { items: [requestOf()], totalItems: 1 },
        [ACCEPTED]: () =>
          isAccepted ? { items: [accepted], totalItems: 1 } : NONE,
        [`POST ${ONE}/approve?questionId=SEC01`]: () => {
          isAccepted = true;
          return accepted.acceptance;
        },
      },
    });
    const waiting = await screen.findByRole('list', {
      name: 'Requests to accept a risk',
    });
    const row = within(waiting).getByRole('listitem');
    expect(row).toHaveTextContent('Customer Care · Security · SEC01_BP01');
    expect(row).toHaveTextContent('Until the move');
    expect(
      within(row).getByRole('link', { name: 'Grant least privilege' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/copilot/lens-review?lens=small&view=plan&question=SEC01&practice=SEC01_BP01',
    );
    expect(await screen.findByText('No risk is accepted.')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();

    await userEvent.click(
      within(row).getByRole('button', { name: /^Accept the risk of/ }),
    );
    expect(
      await screen.findByRole('list', { name: 'Accepted risks' }),
    ).toHaveTextContent(/Accepted by .*rita until 24 Dec 2026/);
    expect(
      await screen.findByText('Nobody asks to accept a risk.'),
    ).toBeVisible();
  });

  it('can be narrowed to what the reader can decide, and by the filters on components', async () => {
    const { requests } = await renderFleet({
      at: `${AT}&owner=group:default/care&status=stale`,
      replies: {
        'GET /acceptances?owner=group%3Adefault%2Fcare&lens=small&status=requested&limit=20':
          {
            items: [
              requestOf({
                may: { decide: false, whyNot: 'No', revoke: false },
              }),
            ],
            totalItems: 1,
          },
        'GET /acceptances?owner=group%3Adefault%2Fcare&lens=small&status=requested&decidableBy=me&limit=20':
          NONE,
        'GET /acceptances?owner=group%3Adefault%2Fcare&lens=small&status=accepted&limit=20':
          NONE,
      },
    });
    expect(
      await screen.findByText('You cannot accept it: No.'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Decline/ })).toBeNull();
    await userEvent.click(
      screen.getByRole('switch', { name: 'Only what I can decide' }),
    );
    expect(
      await screen.findByText(
        'There is nothing for you to decide among these components.',
      ),
    ).toBeVisible();
    expect(requests.some(request => request.includes('stale'))).toBe(false);
  });

  it('grow page by page, and say why they cannot be shown', async () => {
    await renderFleet({
      at: AT,
      replies: {
        [REQUESTED]: {
          items: [requestOf()],
          totalItems: 2,
          nextCursor: 'c',
        },
        'GET /acceptances?lens=small&status=requested&limit=20&cursor=c': {
          items: [
            requestOf({
              choiceId: 'SEC01_BP02',
              practiceTitle: 'Keep secrets',
            }),
          ],
          totalItems: 2,
        },
        [ACCEPTED]: refusal(503, 'Error', 'Away'),
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show more (1 of 2 shown)' }),
    );
    expect(await screen.findByText('Keep secrets')).toBeVisible();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Could not load the accepted risks',
    );
  });
});
