import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { TestApiProvider } from '@backstage/test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import {
  AcceptanceReply,
  Improvement,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { clientAgainst, Replies } from '../../__testUtils__/fakeBackend';
import { refusal } from '../../__testUtils__/renderFleet';
import { renderInPortal } from '../../__testUtils__/renderInPortal';
import { smallLens } from '../../__testUtils__/smallLens';
import { unseenLayout } from '../../__testUtils__/unseenLayout';
import { reviewOf, scoreSmall } from '../../__testUtils__/smallReview';
import { PlanView } from './PlanView';

const BASE = '/entities/component/default/copilot/reviews/small/improvements';
const LIST = `GET ${BASE}?limit=25`;
const ONE = `${BASE}/SEC01_BP01`;
const WHICH = '?questionId=SEC01';

const improvement = (given: Partial<Improvement> = {}): Improvement => ({
  questionId: 'SEC01',
  choiceId: 'SEC01_BP01',
  pillarId: 'security',
  title: 'Grant least privilege',
  documentedRisk: 'HIGH',
  state: 'open',
  status: 'open',
  revision: 0,
  may: { approve: false },
  ...given,
});
const requested: AcceptanceReply = {
  status: 'requested',
  reason: 'Until the move',
  expiresAt: '2026-12-24T12:00:00.000Z',
  requestedBy: 'user:default/ana',
  requestedAt: '2026-11-20T12:00:00.000Z',
};
const listOf = (
  items: Improvement[],
  more: { nextCursor?: string; update?: boolean } = {},
) => ({
  items,
  totalItems: items.length,
  nextCursor: more.nextCursor,
  may: { update: more.update ?? true },
});
const person = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'bo', namespace: 'default' },
  spec: { profile: { displayName: 'Bo Berg' } },
};

async function show(
  replies: Replies,
  target: { questionId?: string; choiceId?: string } = {},
) {
  const backend = clientAgainst(replies);
  const onOpen = jest.fn();
  const session = {
    flush: jest.fn(async () => {}),
    reload: jest.fn(async () => {}),
  };
  const catalog = catalogApiMock({ entities: [person] });
  const { container } = await renderInPortal(
    <TestApiProvider apis={[[catalogApiRef, catalog]]}>
      <PlanView
        lens={smallLens}
        review={reviewOf()}
        scored={scoreSmall([])}
        target={target}
        session={session}
        onOpen={onOpen}
      />
    </TestApiProvider>,
    backend.client,
  );
  return { ...backend, container, session, onOpen, user: userEvent.setup() };
}

beforeAll(unseenLayout);

describe('PlanView', () => {
  it('saves owner, status and ticket each by itself, and shows them', async () => {
    const saved = improvement({ owner: 'user:default/bo', revision: 1 });
    const { user, bodies, container } = await show({
      [LIST]: listOf([improvement()]),
      [`PATCH ${ONE}${WHICH}`]: body => ({ ...saved, ...Object(body) }),
    });
    await user.click(
      await screen.findByRole('button', {
        name: 'Plan: Grant least privilege',
      }),
    );
    await user.type(screen.getByRole('combobox', { name: /Owner/ }), 'Bo');
    await user.click(await screen.findByRole('option', { name: /Bo Berg/ }));
    await screen.findByText('Saved');
    await user.click(screen.getByRole('button', { name: /Status/ }));
    await user.click(screen.getByRole('option', { name: 'In progress' }));
    await user.type(
      screen.getByLabelText('Ticket link'),
      'https://tickets.example.com/7{Enter}',
    );
    expect(await screen.findByRole('link', { name: /^Ticket/ })).toBeVisible();
    expect(bodies.map(({ body }) => body)).toEqual([
      { owner: 'user:default/bo' },
      { status: 'in-progress' },
      { ticketUrl: 'https://tickets.example.com/7' },
    ]);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says under the field why it was not saved', async () => {
    const { user } = await show({
      [LIST]: listOf([improvement({ dueAt: '2027-01-05' })]),
      [`PATCH ${ONE}${WHICH}`]: refusal(
        400,
        'InputError',
        "dueAt: '2020-01-05' has passed.",
      ),
    });
    await user.click(
      await screen.findByRole('button', {
        name: 'Plan: Grant least privilege',
      }),
    );
    const year = screen.getByRole('spinbutton', { name: /year/ });
    await user.type(year, '2020');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      "Not saved: '2020-01-05' has passed.",
    );
  });

  it('asks of what is done whether the answer should change too', async () => {
    const { user, onOpen } = await show({
      [LIST]: listOf([improvement({ status: 'done' })]),
    });
    await user.click(
      await screen.findByRole('button', { name: /^Change the answer/ }),
    );
    expect(onOpen).toHaveBeenCalledWith({
      questionId: 'SEC01',
      choiceId: 'SEC01_BP01',
    });
  });

  it('asks to accept a risk with a reason and a last day', async () => {
    const { user, bodies, session } = await show({
      [LIST]: listOf([improvement()]),
      [`POST ${ONE}/acceptance${WHICH}`]: { status: 201, body: requested },
    });
    await user.click(
      await screen.findByRole('button', { name: /^Ask to accept the risk/ }),
    );
    const dialog = screen.getByRole('dialog');
    const ask = within(dialog).getByRole('button', { name: 'Ask' });
    await user.type(
      within(dialog).getByLabelText(/Why is the risk acceptable/),
      'Until the move',
    );
    expect(ask).toBeDisabled();
    const part = (name: RegExp) =>
      within(dialog).getByRole('spinbutton', { name });
    await user.type(part(/day/), '24');
    await user.type(part(/month/), '12');
    await user.type(part(/year/), '2026');
    await user.click(ask);
    await waitFor(() => expect(session.reload).toHaveBeenCalled());
    expect(bodies).toEqual([
      {
        key: `POST ${ONE}/acceptance${WHICH}`,
        body: {
          reason: 'Until the move',
          expiresAt: new Date('2026-12-24T23:59:59').toISOString(),
        },
      },
    ]);
  });

  it('lets only those accept who may, and tells others why not', async () => {
    const whyNot = 'Whoever asks to accept a risk cannot accept it';
    await show({
      [LIST]: listOf([
        improvement({ acceptance: requested, may: { approve: false, whyNot } }),
      ]),
    });
    expect(
      await screen.findByText(`You cannot accept it: ${whyNot}.`),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Accept the/ })).toBeNull();
  });

  it('accepts a risk, and then shows it apart', async () => {
    let isAccepted = false;
    const { user, session } = await show({
      [LIST]: () =>
        listOf(
          [
            isAccepted
              ? improvement({
                  state: 'accepted',
                  acceptance: {
                    ...requested,
                    status: 'accepted',
                    approvedBy: 'user:default/rita',
                  },
                })
              : improvement({ acceptance: requested, may: { approve: true } }),
          ],
          { update: false },
        ),
      [`POST ${ONE}/acceptance/approve${WHICH}`]: () => {
        isAccepted = true;
        return { ...requested, status: 'accepted' };
      },
    });
    await user.click(
      await screen.findByRole('button', { name: /^Accept the risk of/ }),
    );
    const accepted = await screen.findByRole('region', {
      name: 'Accepted risks',
    });
    expect(accepted).toHaveTextContent(/Accepted by .*rita until 24 Dec 2026/);
    expect(session.reload).toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: /^Revoke/ })).toBeNull();
  });

  it('declines with a reason, and then says who declined and why', async () => {
    let isDeclined = false;
    const declined: AcceptanceReply = {
      ...requested,
      status: 'declined',
      declinedBy: 'user:default/rita',
      declinedAt: '2026-11-21T12:00:00.000Z',
      declineReason: 'Fix it first',
    };
    const { user, bodies, container } = await show({
      [LIST]: () =>
        listOf([
          isDeclined
            ? improvement({ acceptance: declined })
            : improvement({ acceptance: requested, may: { approve: true } }),
        ]),
      [`POST ${ONE}/acceptance/decline${WHICH}`]: () => {
        isDeclined = true;
        return declined;
      },
    });
    await user.click(await screen.findByRole('button', { name: /^Decline/ }));
    const dialog = await screen.findByRole('dialog');
    const decline = within(dialog).getByRole('button', { name: 'Decline' });
    expect(decline).toBeDisabled();
    await user.type(
      within(dialog).getByLabelText(/Why is the risk not acceptable/),
      'Fix it first',
    );
    await user.click(decline);
    expect(await screen.findByText('Fix it first')).toBeVisible();
    expect(screen.getByText('declined')).toBeVisible();
    expect(bodies).toEqual([
      {
        key: `POST ${ONE}/acceptance/decline${WHICH}`,
        body: { reason: 'Fix it first' },
      },
    ]);
    // It can be asked again.
    expect(
      screen.getByRole('button', { name: /^Ask to accept the risk/ }),
    ).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('adds a page at a time, and changes nothing for those who may only read', async () => {
    const second = improvement({
      choiceId: 'SEC01_BP02',
      title: 'Keep access private',
    });
    const { user, session } = await show({
      [LIST]: listOf([improvement()], { nextCursor: '1', update: false }),
      [`GET ${BASE}?cursor=1&limit=25`]: listOf([second], { update: false }),
    });
    await user.click(await screen.findByRole('button', { name: /^Show more/ }));
    expect(await screen.findByText('Keep access private')).toBeVisible();
    expect(screen.getByText('Grant least privilege')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Plan:/ })).toBeNull();
    expect(session.flush).toHaveBeenCalled();
  });

  it('opens what a link names, and says so where it is not open', async () => {
    const all = { [`GET ${BASE}?limit=200`]: listOf([improvement()]) };
    const first = await show(all, {
      questionId: 'SEC01',
      choiceId: 'SEC01_BP01',
    });
    expect(
      await screen.findByRole('button', { name: /^Close the plan/ }),
    ).toHaveAttribute('aria-expanded', 'true');
    expect(first.requests).toEqual([`GET ${BASE}?limit=200`]);
    await show(all, { questionId: 'SEC02', choiceId: 'SEC02_BP01' });
    expect(
      await screen.findByText('That best practice is not open'),
    ).toBeVisible();
  });

  it('says so where nothing is open so far, and why it cannot be shown', async () => {
    await show({ [LIST]: listOf([]) });
    expect(await screen.findByText('Nothing is open so far')).toBeVisible();
    await show({ [LIST]: refusal(503, 'Error', 'Away') });
    expect(await screen.findByText('Could not load the plan')).toBeVisible();
  });
});
