import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { componentOf, PROJECTION } from '../../../__testUtils__/fleetReplies';
import { refusal, renderFleet } from '../../../__testUtils__/renderFleet';
import { scoreSmall } from '../../../__testUtils__/smallReview';

const LIST = 'POST /fleet/components/query';
const AT = '/?view=components';
const page = (
  items: ReturnType<typeof componentOf>[],
  given: { totalItems?: number; nextCursor?: string } = {},
) => ({ items, totalItems: items.length, ...given, ...PROJECTION });

const copilot = componentOf('copilot', {
  title: 'Support copilot',
  owner: { entityRef: 'group:default/care', title: 'Customer Care' },
});
const planner = componentOf('planner', {
  status: 'none',
  scorecard: undefined,
  updatedAt: undefined,
});
const chatbot = componentOf('chatbot', {
  status: 'stale',
  staleReasons: ['scope-changed', 'lens-version-old'],
});

const row = (name: RegExp) => screen.findByRole('row', { name });

describe('the components of the fleet', () => {
  it('have their review, what is open, maturity and age', async () => {
    const { container, asked } = await renderFleet({
      at: AT,
      replies: { [LIST]: page([planner, copilot, chatbot]) },
    });
    expect(await row(/Support copilot/)).toHaveTextContent(
      /service · Customer CareComplete.*1High risk.*%/,
    );
    expect(await row(/planner/)).toHaveTextContent(/Not begunNot known/);
    expect(await row(/chatbot/)).toHaveTextContent(
      /StaleThe scope has changed .*There is a newer version of the lens\./,
    );
    expect(screen.getByText('3 components')).toBeInTheDocument();
    expect(asked(LIST)).toEqual([
      { lens: 'small', sort: 'risk', order: 'desc', limit: 25 },
    ]);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('say how much others provide', async () => {
    const taker = { ...copilot, providedPractices: 3 };
    await renderFleet({ at: AT, replies: { [LIST]: page([taker, chatbot]) } });
    expect(await row(/Support copilot/)).toHaveTextContent(
      '3provided by others',
    );
    expect(await row(/chatbot/)).not.toHaveTextContent('provided');
  });

  it('lead to their reviews', async () => {
    await renderFleet({ at: AT, replies: { [LIST]: page([copilot]) } });
    expect(
      await screen.findByRole('link', { name: 'Support copilot' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/copilot/lens-review?lens=small',
    );
  });

  it('show one pillar where the URL names it', async () => {
    const [, reliability] = scoreSmall([]).score.pillars;
    const pillar = {
      ...reliability,
      openPractices: { HIGH: 0, MEDIUM: 0, LOW: 4 },
    };
    const { asked } = await renderFleet({
      at: `${AT}&pillar=reliability`,
      replies: { [LIST]: page([{ ...copilot, pillar }]) },
    });
    expect(await row(/Support copilot/)).toHaveTextContent('4Low risk');
    expect(asked(LIST)[0]).toMatchObject({ pillar: 'reliability' });
    expect(screen.getByText('Pillar: Reliability')).toBeInTheDocument();
    expect(
      screen.getByText('1 component, with their numbers in Reliability'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Support copilot' }),
    ).toHaveAttribute('href', expect.stringContaining('pillar=reliability'));
  });

  it('are sorted by the server, each column from its worst on', async () => {
    const { asked } = await renderFleet({
      at: AT,
      replies: { [LIST]: page([copilot]) },
    });
    const header = (name: string) =>
      screen.findByRole('columnheader', { name: new RegExp(name) });
    await userEvent.click(await header('Maturity'));
    await waitFor(() =>
      expect(asked(LIST)[1]).toMatchObject({ sort: 'maturity', order: 'asc' }),
    );
    await userEvent.click(await header('Maturity'));
    await waitFor(() =>
      expect(asked(LIST)[2]).toMatchObject({ sort: 'maturity', order: 'desc' }),
    );
    await userEvent.click(await header('Component'));
    await waitFor(() =>
      expect(asked(LIST)[3]).toMatchObject({ sort: 'name', order: 'asc' }),
    );
  });

  it('are paged by the server, and begin anew with another filter', async () => {
    const { asked } = await renderFleet({
      at: `${AT}&owner=group:default/care`,
      replies: {
        [LIST]: body =>
          JSON.stringify(body).includes('second')
            ? page([planner], { totalItems: 26 })
            : page([copilot], { totalItems: 26, nextCursor: 'second' }),
      },
    });
    await row(/Support copilot/);
    await userEvent.click(
      screen.getByRole('button', { name: 'Next table page' }),
    );
    await row(/planner/);
    expect(asked(LIST)[1]).toMatchObject({ cursor: 'second' });
    await userEvent.click(
      screen.getByRole('button', { name: 'Previous table page' }),
    );
    await row(/Support copilot/);
    await userEvent.click(
      screen.getByRole('button', { name: 'Next table page' }),
    );
    await row(/planner/);
    await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    await row(/Support copilot/);
    expect(asked(LIST).pop()).not.toHaveProperty('cursor');
  });

  it('are downloaded as CSV, all that match', async () => {
    const saved: string[] = [];
    const createUrl = jest.fn((blob: Blob) => `blob:${blob.type}`);
    Object.assign(URL, {
      createObjectURL: createUrl,
      revokeObjectURL: jest.fn(),
    });
    const click = jest
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(function save(this: HTMLAnchorElement) {
        saved.push(this.download);
      });
    const { asked } = await renderFleet({
      at: `${AT}&status=stale`,
      replies: { [LIST]: page([chatbot]) },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Download CSV' }),
    );
    await waitFor(() => expect(saved).toEqual(['lens-review-small.csv']));
    expect(asked(LIST)[1]).toEqual({
      lens: 'small',
      sort: 'risk',
      order: 'desc',
      status: ['stale'],
      format: 'csv',
    });
    click.mockRestore();
  });

  it('say when nothing matches, and when there is nothing yet', async () => {
    await renderFleet({
      at: `${AT}&status=stale`,
      replies: { [LIST]: page([]) },
    });
    expect(await screen.findByText('Nothing matches')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Show the whole fleet' }),
    );
    expect(
      await screen.findByText('The lens concerns no component yet'),
    ).toBeInTheDocument();
  });

  it('say what went wrong, and try again', async () => {
    let isAway = true;
    await renderFleet({
      at: AT,
      replies: {
        [LIST]: () =>
          isAway ? refusal(503, 'Error', 'Away') : page([copilot]),
      },
    });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Could not load the components');
    isAway = false;
    await userEvent.click(
      within(alert).getByRole('button', { name: 'Try again' }),
    );
    await row(/Support copilot/);
  });
});
