import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { MilestoneSummary } from '@genai-lens/backstage-plugin-lens-review-common';
import { clientAgainst, Replies } from '../../__testUtils__/fakeBackend';
import { refusal } from '../../__testUtils__/renderFleet';
import { renderInPortal } from '../../__testUtils__/renderInPortal';
import {
  answerOf,
  reviewOf,
  scoreSmall,
} from '../../__testUtils__/smallReview';
import { MilestonesView } from './MilestonesView';

const BASE = '/entities/component/default/copilot/reviews/small';
const LIST = `GET ${BASE}/milestones`;
const TAKE = `POST ${BASE}/milestones`;
const scoreOf = (selectedChoices: string[]) => ({
  status: 'draft' as const,
  ...scoreSmall([answerOf('SEC01', { selectedChoices })]).score,
});
const before = scoreOf(['SEC01_BP01']);
const after = scoreOf(['SEC01_BP01', 'SEC01_BP02']);

const milestone = (number: number, name: string): MilestoneSummary => ({
  number,
  name,
  at: '2026-11-01T12:00:00.000Z',
  by: 'user:default/ana',
  lensVersion: '1.0.0',
  scorecard: { ...before, pillars: [...before.pillars] },
});
const items = [milestone(2, 'Release 2'), milestone(1, 'Release 1')];

const COMPARISON = {
  from: { ...items[0] },
  to: { at: items[0].at, lensVersion: '2.0', scorecard: after },
  pillars: before.pillars.map((from, index) => ({
    pillarId: from.pillarId,
    name: from.name,
    from,
    to: after.pillars[index],
  })),
  questions: [
    {
      questionId: 'SEC01',
      title: 'How do you handle Access?',
      change: 'better',
      choices: [
        {
          choiceId: 'SEC01_BP02',
          title: 'Keep access private',
          from: 'open',
          to: 'established',
        },
      ],
      because: ['Two best practices are in place now.'],
    },
    {
      questionId: 'REL01',
      title: 'How do you handle Quotas?',
      change: 'same',
      choices: [],
      because: [],
    },
  ],
};

async function renderView(
  options: {
    replies?: Replies;
    mayUpdate?: boolean;
    sides?: { from: string | undefined; to: string | undefined };
  } = {},
) {
  const { mayUpdate = true, sides = { from: undefined, to: undefined } } =
    options;
  const onCompare = jest.fn();
  const onOpen = jest.fn();
  const backend = clientAgainst({
    [LIST]: { items },
    [`GET ${BASE}/compare?from=2&to=current`]: COMPARISON,
    ...options.replies,
  });
  const { container } = await renderInPortal(
    <MilestonesView
      review={reviewOf()}
      scorecard={{ ...after, pillars: [...after.pillars] }}
      mayUpdate={mayUpdate}
      sides={sides}
      onCompare={onCompare}
      flush={async () => {}}
      onOpen={onOpen}
    />,
    backend.client,
  );
  return { ...backend, container, onCompare, onOpen };
}

describe('MilestonesView', () => {
  it('compares the last milestone with now, and says why a question got better', async () => {
    const { container, onOpen } = await renderView();
    const better = await screen.findByRole('region', { name: 'Better (1)' });
    expect(better).toHaveTextContent('Two best practices are in place now.');
    expect(better).toHaveTextContent(
      'Keep access private: Not in place → In place',
    );
    expect(screen.getByRole('row', { name: /Security/ })).toHaveTextContent(
      'Security1 → 0 better',
    );
    expect(
      screen.getByText('The lens went from version 1.0.0 to 2.0.'),
    ).toBeVisible();
    expect(screen.getByText('1 question is the same.')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();

    await userEvent.click(
      screen.getByRole('button', { name: 'Open: How do you handle Access?' }),
    );
    expect(onOpen).toHaveBeenCalledWith(
      expect.objectContaining({ questionId: 'SEC01' }),
    );
  });

  it('draws what was open and how mature the review was, with a table of it', async () => {
    const { onCompare } = await renderView();
    const section = await screen.findByRole('region', {
      name: 'Over the milestones',
    });
    expect(
      within(section).getByRole('img', {
        name: /^Open best practices: High risk from 0 at Release 1 to 0 now; Medium risk from 1 at Release 1 to 0 now; /,
      }),
    ).toBeInTheDocument();
    const stop = within(section).getByRole('button', {
      name: /^Compare milestone 1 with now\. Release 1: High risk 0, Medium risk 1, /,
    });
    await userEvent.click(stop);
    expect(onCompare).toHaveBeenLastCalledWith({ from: '1', to: 'current' });
    await userEvent.click(
      within(section).getByRole('button', {
        name: /^Compare the last milestone with now\. Now: Claimed /,
      }),
    );
    expect(onCompare).toHaveBeenLastCalledWith({ from: '2', to: 'current' });
    await userEvent.click(within(section).getByText('Show as a table'));
    expect(
      within(section)
        .getAllByRole('row')
        .map(row => [...row.children].map(cell => cell.textContent)),
    ).toEqual([
      [
        'Milestone',
        'Taken',
        'High risk',
        'Medium risk',
        'Low risk',
        'Claimed',
        'Verified',
      ],
      ['Now', '–', '0', '0', '0', '42%', '0%'],
      ['2. Release 2', '1 Nov 2026', '0', '1', '0', '25%', '0%'],
      ['1. Release 1', '1 Nov 2026', '0', '1', '0', '25%', '0%'],
    ]);
  });

  it('leads to any comparison', async () => {
    const { onCompare } = await renderView();
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Compare with now: Release 1',
      }),
    );
    expect(onCompare).toHaveBeenCalledWith({ from: '1', to: 'current' });
    await userEvent.click(screen.getByRole('button', { name: /To$/ }));
    await userEvent.click(screen.getByRole('option', { name: '1. Release 1' }));
    expect(onCompare).toHaveBeenLastCalledWith({ from: '2', to: '1' });
  });

  it('takes a milestone, and says where its name is taken', async () => {
    let calls = 0;
    const { bodies } = await renderView({
      replies: {
        [TAKE]: () => {
          calls += 1;
          return calls === 1
            ? {
                status: 409,
                body: {
                  ...refusal(409, 'ConflictError', 'Taken').body,
                  current: items[0],
                },
              }
            : milestone(3, 'Release 3');
        },
      },
    });
    const name = await screen.findByLabelText('Name');
    const take = screen.getByRole('button', { name: 'Take a milestone' });
    await userEvent.type(name, 'R3');
    expect(take).toBeDisabled();
    await userEvent.clear(name);
    await userEvent.type(name, 'Release 2');
    await userEvent.click(take);
    expect(
      await screen.findByText(
        'Another milestone of this review has this name.',
      ),
    ).toBeVisible();
    await userEvent.clear(name);
    await userEvent.type(name, 'Release 3{Enter}');
    await screen.findByDisplayValue('');
    expect(bodies.map(({ body }) => body)).toEqual([
      { name: 'Release 2' },
      { name: 'Release 3' },
    ]);
  });

  it('offers nothing to take to people who may only read', async () => {
    await renderView({ mayUpdate: false });
    await screen.findByRole('list', { name: 'Milestones, newest first' });
    expect(screen.queryByLabelText('Name')).toBeNull();
  });

  it('says what a milestone is for where there is none, and shows older ones on demand', async () => {
    await renderView({ replies: { [LIST]: { items: [] } } });
    expect(await screen.findByText('There is no milestone yet')).toBeVisible();

    await renderView({
      replies: {
        [LIST]: { items: [items[0]], nextCursor: 'next' },
        [`${LIST}?cursor=next`]: { items: [items[1]] },
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show older ones' }),
    );
    const list = await screen.findByRole('list', {
      name: 'Milestones, newest first',
    });
    expect(await within(list).findByText('1. Release 1')).toBeVisible();
    expect(within(list).getByText('2. Release 2')).toBeVisible();
  });

  it('says why the milestones cannot be shown', async () => {
    await renderView({
      replies: { [LIST]: refusal(503, 'Error', 'The database is away') },
    });
    expect(
      await screen.findByText('Could not load the milestones'),
    ).toBeVisible();
  });
});
