import { screen, waitFor } from '@testing-library/react';
import { axe } from 'jest-axe';
import { clientAgainst, Replies } from '../../__testUtils__/fakeBackend';
import { LENSES, summaryOf, totalsOf } from '../../__testUtils__/fleetReplies';
import { refusal } from '../../__testUtils__/renderFleet';
import { renderInPortal } from '../../__testUtils__/renderInPortal';
import { FleetCard } from './FleetCard';

const SUMMARY = 'POST /fleet/summary/query';

async function show(kind: string, replies: Replies = {}) {
  const backend = clientAgainst({
    'GET /lenses': LENSES,
    [SUMMARY]: summaryOf(),
    ...replies,
  });
  const { container } = await renderInPortal(<FleetCard />, backend.client, {
    entity: {
      apiVersion: 'backstage.io/v1alpha1',
      kind,
      metadata: { name: 'Care', namespace: 'default' },
    },
  });
  return { ...backend, container };
}

describe('FleetCard', () => {
  it.each([
    ['Group', 'owner', 'group:default/care'],
    ['System', 'system', 'system:default/care'],
    ['Domain', 'domain', 'domain:default/care'],
  ])('rolls up the components of a %s', async (kind, filter, ref) => {
    const { container, bodies } = await show(kind);
    expect(
      await screen.findByText(
        '14 components: 6 reviewed, 4 in progress, 1 stale, 3 not begun',
      ),
    ).toBeInTheDocument();
    expect(bodies).toEqual([
      { key: SUMMARY, body: { lens: 'small', [filter]: ref } },
    ]);
    expect(
      screen.getByRole('link', { name: 'Show the components, Small Lens' }),
    ).toHaveAttribute(
      'href',
      `/lens-review?lens=small&view=components&${filter}=${encodeURIComponent(
        ref,
      )}`,
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it.each([
    [
      'no lens concerns any of them',
      summaryOf({ totals: totalsOf({ components: 0, outButDepends: 0 }) }),
    ],
    ['somebody may not read reviews', refusal(403, 'NotAllowedError', 'No')],
    ['the fleet does not know it', refusal(400, 'InputError', 'Unknown')],
  ])('renders nothing where %s', async (_, reply) => {
    const { requests } = await show('System', { [SUMMARY]: reply });
    await waitFor(() => expect(requests).toHaveLength(2));
    expect(screen.queryByRole('heading')).not.toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says when it could not be loaded', async () => {
    await show('Domain', { [SUMMARY]: refusal(503, 'Error', 'Away') });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Could not load the reviews',
    );
  });
});
