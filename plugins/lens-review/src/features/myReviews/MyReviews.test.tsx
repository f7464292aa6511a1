import { identityApiRef } from '@backstage/core-plugin-api';
import { mockApis, TestApiProvider } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { clientAgainst, Replies } from '../../__testUtils__/fakeBackend';
import {
  componentOf,
  LENSES,
  OPTIONS,
  PROJECTION,
} from '../../__testUtils__/fleetReplies';
import { refusal } from '../../__testUtils__/renderFleet';
import { renderInPortal } from '../../__testUtils__/renderInPortal';
import { MyReviews } from './MyReviews';

const LIST = 'POST /fleet/components/query';

async function show(refs: string[], replies: Replies = {}) {
  const backend = clientAgainst({
    'GET /fleet/options': OPTIONS,
    'GET /lenses': LENSES,
    [LIST]: {
      items: [
        componentOf('planner', { status: 'none', scorecard: undefined }),
        componentOf('copilot'),
      ],
      totalItems: 11,
      ...PROJECTION,
    },
    ...replies,
  });
  const identity = mockApis.identity({
    userEntityRef: 'user:default/ana',
    ownershipEntityRefs: refs,
  });
  const { container } = await renderInPortal(
    <TestApiProvider apis={[[identityApiRef, identity]]}>
      <MyReviews />
    </TestApiProvider>,
    backend.client,
  );
  return { ...backend, container };
}

describe('MyReviews', () => {
  it('shows what the person and their groups own, worst first', async () => {
    const { container, bodies } = await show([
      'user:default/ana',
      'group:default/CARE',
    ]);
    const rows = await screen.findAllByRole('listitem');
    expect(rows[0]).toHaveTextContent(/^planner.*Not begun/);
    expect(rows[1]).toHaveTextContent(/^copilot.*Complete.*1High risk/);
    // The server refuses owners that it does not know, such as a person who owns nothing by name.
    expect(bodies).toEqual([
      { key: LIST, body: { owner: ['group:default/care'], limit: 8 } },
    ]);
    expect(screen.getByRole('link', { name: 'planner' })).toHaveAttribute(
      'href',
      '/catalog/default/component/planner/lens-review?lens=small',
    );
    expect(
      screen.getByRole('link', { name: 'Show them in the fleet' }),
    ).toHaveAttribute(
      'href',
      '/lens-review?view=components&owner=group%3Adefault%2Fcare',
    );
    expect(screen.getByText('The 2 worst of 11')).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('names the lens of each review where there are several', async () => {
    const [small] = LENSES.items;
    await show(['group:default/care'], {
      'GET /lenses': {
        items: [small, { ...small, id: 'other', name: 'Other Lens' }],
      },
      [LIST]: {
        items: [
          componentOf('copilot'),
          componentOf('copilot', { lensId: 'other' }),
        ],
        totalItems: 2,
        ...PROJECTION,
      },
    });
    const rows = await screen.findAllByRole('listitem');
    expect(rows[0]).toHaveTextContent(/^copilotSmall Lens/);
    expect(rows[1]).toHaveTextContent(/^copilotOther Lens/);
    expect(screen.queryByText(/worst of/)).not.toBeInTheDocument();
  });

  it('says so where they own nothing that a lens concerns', async () => {
    const { requests } = await show(['user:default/ana']);
    expect(
      await screen.findByText(
        'No lens concerns a component that you or your groups own.',
      ),
    ).toBeInTheDocument();
    expect(requests).toEqual(['GET /fleet/options']);
  });

  it('offers to try again', async () => {
    await show(['group:default/care'], {
      [LIST]: refusal(503, 'Error', 'Away'),
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Could not load your reviews',
    );
  });
});
