import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { TestApiProvider } from '@backstage/test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { clientAgainst, Replies } from '../../__testUtils__/fakeBackend';
import { refusal } from '../../__testUtils__/renderFleet';
import { renderInPortal } from '../../__testUtils__/renderInPortal';
import { smallLens } from '../../__testUtils__/smallLens';
import { unseenLayout } from '../../__testUtils__/unseenLayout';
import { reviewOf } from '../../__testUtils__/smallReview';
import {
  HandedNotice,
  HandOverButton,
  HandoverLine,
  HandoverProvider,
} from '.';

const BASE = '/entities/component/default/copilot/reviews/small';
const LIST = `GET ${BASE}/handovers`;
const ONE = `${BASE}/questions/SEC01/handover`;
const question = smallLens.pillars[0].questions[0];
const handover = {
  questionId: 'SEC01',
  to: 'user:default/bo',
  message: 'You run it',
  by: 'user:default/ana',
  at: '2026-11-20T12:00:00.000Z',
  expiresAt: '2026-12-20T12:00:00.000Z',
};
const bo = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'bo', namespace: 'default' },
};

async function show(replies: Replies, { mayUpdate = true } = {}) {
  const backend = clientAgainst(replies);
  const catalog = catalogApiMock({ entities: [bo] });
  const { container } = await renderInPortal(
    <TestApiProvider apis={[[catalogApiRef, catalog]]}>
      <HandoverProvider review={reviewOf()} mayUpdate={mayUpdate}>
        <HandoverLine question={question} />
        <HandOverButton question={question} />
      </HandoverProvider>
    </TestApiProvider>,
    backend.client,
  );
  return { ...backend, container, user: userEvent.setup() };
}

beforeAll(unseenLayout);

describe('handing a question over', () => {
  it('names whom it goes to and what they are told, and shows it on the card', async () => {
    const { user, bodies } = await show({
      [LIST]: { items: [] },
      [`PUT ${ONE}`]: handover,
    });
    await user.click(
      await screen.findByRole('button', { name: 'Hand over SEC01' }),
    );
    const dialog = screen.getByRole('dialog');
    const act = within(dialog).getByRole('button', { name: 'Hand over' });
    expect(act).toBeDisabled();
    await user.type(within(dialog).getByRole('combobox', { name: /To/ }), 'bo');
    await user.click(await screen.findByRole('option', { name: /bo/ }));
    await user.type(within(dialog).getByLabelText(/Message/), ' You run it ');
    await user.click(act);
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(bodies).toEqual([
      {
        key: `PUT ${ONE}`,
        body: { to: 'user:default/bo', message: 'You run it' },
      },
    ]);
    expect(screen.getByText(/^Handed to/)).toHaveTextContent(
      /Handed to user:default\/bo by user:default\/ana, until 20 Dec 2026/,
    );
    expect(screen.getByText('You run it')).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Hand over SEC01' }),
    ).toBeNull();
  });

  it('says why it was not handed over', async () => {
    const { user } = await show({
      [LIST]: { items: [handover] },
      [`PUT ${ONE}`]: refusal(400, 'InputError', 'to: there is no user'),
    });
    await user.click(
      await screen.findByRole('button', { name: 'Change who has SEC01' }),
    );
    const dialog = screen.getByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Hand over' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'The question was not handed over' + 'there is no user',
    );
  });

  it('takes it back', async () => {
    const { user, requests, container } = await show({
      [LIST]: { items: [handover] },
      [`DELETE ${ONE}`]: {},
    });
    expect(await screen.findByText(/^Handed to/)).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
    await user.click(screen.getByRole('button', { name: 'Take SEC01 back' }));
    expect(
      await screen.findByRole('button', { name: 'Hand over SEC01' }),
    ).toBeVisible();
    expect(requests).toContain(`DELETE ${ONE}`);
  });

  it('shows those who may only read who has it, and offers nothing', async () => {
    await show({ [LIST]: { items: [handover] } }, { mayUpdate: false });
    expect(await screen.findByText(/^Handed to/)).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

it('leads people to what was handed to them', async () => {
  await renderInPortal(
    <HandedNotice
      lens={smallLens}
      questionIds={['SEC01']}
      hrefOf={id => `?question=${id}`}
    />,
    clientAgainst({}).client,
  );
  expect(
    screen.getByText('One question of this review was handed to you'),
  ).toBeVisible();
  expect(screen.getByRole('link', { name: 'Access (SEC01)' })).toHaveAttribute(
    'href',
    '/?question=SEC01',
  );
});
