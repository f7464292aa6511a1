import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { clientAgainst } from '../../__testUtils__/fakeBackend';
import { MAJOR_DIFF } from '../../__testUtils__/libraryReplies';
import { refusal } from '../../__testUtils__/renderFleet';
import { renderInPortal } from '../../__testUtils__/renderInPortal';
import { smallLens } from '../../__testUtils__/smallLens';
import { reviewOf, scoreSmall } from '../../__testUtils__/smallReview';
import { toSnapshot } from '../../state/ReviewSnapshot';
import { UpgradeNotice } from './UpgradeNotice';
import { UpgradeResult } from './UpgradeResult';

const UPGRADE =
  'POST /entities/component/default/copilot/reviews/small/upgrade';
const scorecard = {
  status: 'draft' as const,
  ...scoreSmall([]).score,
  pillars: [],
};
const milestone = {
  number: 1,
  name: 'Before version 2.0',
  at: '2026-11-20T12:00:00.000Z',
  by: 'user:default/ana',
  lensVersion: '1.0.0',
  scorecard,
};
const UPGRADED = {
  review: reviewOf({ lensVersion: '2.0' }),
  answers: [],
  scorecard,
  may: { update: true },
  milestone,
  newQuestions: ['SEC02'],
  retiredQuestions: [],
  retiredChoices: [{ questionId: 'REL01', choiceId: 'REL01_BP01' }],
};

const snapshotOf = (mayUpdate = true) =>
  toSnapshot({
    lens: smallLens,
    review: reviewOf({ newerVersion: '2.0' }),
    answers: new Map(),
    news: [],
    pending: new Map(),
    saves: new Map(),
    scorecard,
    provided: [],
    may: { update: mayUpdate },
    now: new Date(),
  });

async function renderNotice(reply: object, mayUpdate = true) {
  const onUpgraded = jest.fn();
  const flush = jest.fn(async () => {});
  const backend = clientAgainst({
    'GET /lenses/small/diff?from=1.0.0&to=2.0': MAJOR_DIFF,
    [UPGRADE]: reply,
  });
  const { container } = await renderInPortal(
    <UpgradeNotice
      snapshot={snapshotOf(mayUpdate)}
      flush={flush}
      onUpgraded={onUpgraded}
    />,
    backend.client,
  );
  return { ...backend, container, onUpgraded, flush };
}

describe('the upgrade to a newer version of the lens', () => {
  it('shows what changes, and upgrades once everything is saved', async () => {
    const { bodies, onUpgraded, flush } = await renderNotice(UPGRADED);
    expect(screen.getByText('Version 2.0 of this lens is there')).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'See what changes' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText('How do you test?')).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: 'Upgrade' }));
    await waitFor(() =>
      expect(onUpgraded).toHaveBeenCalledWith(
        expect.objectContaining({ newQuestions: ['SEC02'] }),
      ),
    );
    expect(flush).toHaveBeenCalledTimes(1);
    expect(bodies).toEqual([
      {
        key: UPGRADE,
        body: { version: '2.0', milestoneName: 'Before version 2.0' },
      },
    ]);
  });

  it('wants a name that no other milestone has', async () => {
    const { onUpgraded } = await renderNotice({
      status: 409,
      body: {
        ...refusal(409, 'ConflictError', 'Taken').body,
        current: milestone,
      },
    });
    await userEvent.click(
      screen.getByRole('button', { name: 'See what changes' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await dialog.findByText('How do you test?');
    const name = dialog.getByLabelText('Name of the milestone');
    const button = dialog.getByRole('button', { name: 'Upgrade' });
    await userEvent.clear(name);
    await userEvent.type(name, 'ab');
    expect(button).toBeDisabled();
    await userEvent.type(name, 'c');
    await userEvent.click(button);
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'Another milestone of this review has this name.',
    );
    expect(onUpgraded).not.toHaveBeenCalled();
  });

  it('is not offered to people who may only read', async () => {
    await renderNotice(UPGRADED, false);
    expect(
      screen.getByText('This review uses 1.0.0. Its owners can upgrade it.'),
    ).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('ends with the new questions, what was dropped, and the way to compare', async () => {
    const { client } = clientAgainst({});
    const { container } = await renderInPortal(
      <UpgradeResult
        upgraded={UPGRADED}
        lens={smallLens}
        hrefOfQuestion={id => `/?question=${id}`}
        hrefOfComparison="/?view=milestones"
        onClose={() => {}}
      />,
      client,
    );
    expect(
      screen.getByRole('link', { name: 'How do you handle Agents?' }),
    ).toHaveAttribute('href', '/?question=SEC02');
    expect(screen.getByRole('status')).toHaveTextContent(
      'Dropped: 1 best practice.',
    );
    expect(
      screen.getByRole('link', { name: 'milestone 1, Before version 2.0' }),
    ).toHaveAttribute('href', '/?view=milestones');
    expect(await axe(container)).toHaveNoViolations();
  });
});
