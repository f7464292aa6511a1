import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { PROJECTION, undecidedOf } from '../../../__testUtils__/fleetReplies';
import { refusal, renderFleet } from '../../../__testUtils__/renderFleet';

const LIST = 'POST /fleet/applicability/query';
const DECIDE = 'POST /fleet/applicability';
const AT = '/?view=decide';

const loader = undecidedOf('loader', {
  title: 'Warehouse loader',
  signs: [
    { kind: 'tag', value: 'python', speaks: 'against', in: 0, out: 3 },
    {
      kind: 'dependency',
      value: 'resource:default/warehouse',
      speaks: 'for',
      in: 1,
      out: 0,
    },
  ],
});
const portal = undecidedOf('portal', { title: 'Claims portal' });
const foreign = undecidedOf('foreign', {
  title: 'Someone else’s',
  may: { update: false },
});
const page = (items: ReturnType<typeof undecidedOf>[]) => ({
  items,
  totalItems: items.length,
  ...PROJECTION,
});

const check = async (name: RegExp) =>
  userEvent.click(
    within(await screen.findByRole('row', { name })).getByRole('checkbox'),
  );

describe('what is to be decided', () => {
  it('is listed with what speaks for and against it', async () => {
    const { container, asked } = await renderFleet({
      at: `${AT}&owner=group:default/care&status=stale`,
      replies: { [LIST]: page([loader, foreign]) },
    });
    const row = await screen.findByRole('row', { name: /Warehouse loader/ });
    expect(row).toHaveTextContent(
      'Against: Tag python (others with it: 3 out)',
    );
    expect(row).toHaveTextContent(
      'For: Depends on warehouse (others with it: 1 in)',
    );
    expect(row).toHaveTextContent('service · Customer Care');
    expect(
      within(screen.getByRole('row', { name: /Someone else’s/ })).getByRole(
        'checkbox',
      ),
    ).toBeDisabled();
    expect(asked(LIST)).toEqual([
      {
        lens: 'small',
        status: 'undecided',
        limit: 100,
        owner: ['group:default/care'],
      },
    ]);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('is decided for many at once, with a reason', async () => {
    let items = [loader, portal];
    const { asked } = await renderFleet({
      at: AT,
      replies: {
        [LIST]: () => page(items),
        [DECIDE]: () => {
          items = [portal];
          return {
            decided: 1,
            items: [
              {
                entityRef: loader.entityRef,
                lensId: 'small',
                status: 'out',
              },
              {
                entityRef: portal.entityRef,
                lensId: 'small',
                error: { name: 'NotAllowedError', message: 'Not yours' },
              },
            ],
          };
        },
      },
    });
    const button = { name: 'The lens does not concern them' };
    expect(await screen.findByRole('button', button)).toBeDisabled();
    await check(/Warehouse loader/);
    await check(/Claims portal/);
    expect(screen.getByText('2 of 2 chosen')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', button));

    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('Warehouse loader');
    const decide = within(dialog).getByRole('button', { name: 'Decide' });
    expect(decide).toBeDisabled();
    await userEvent.type(
      within(dialog).getByLabelText(/Why does it not concern them/),
      'They move rows.',
    );
    await userEvent.click(decide);

    expect(await screen.findByText('1 component decided')).toBeInTheDocument();
    expect(
      screen.getByText('component:default/portal: Not yours'),
    ).toBeInTheDocument();
    expect(asked(DECIDE)).toEqual([
      {
        lens: 'small',
        items: [
          { entityRef: loader.entityRef },
          { entityRef: portal.entityRef },
        ],
        status: 'out',
        reason: 'They move rows.',
      },
    ]);
    await waitFor(() =>
      expect(
        screen.queryByRole('row', { name: /Warehouse loader/ }),
      ).not.toBeInTheDocument(),
    );
  });

  it('stays as it is, in the dialog, where the decision is refused', async () => {
    await renderFleet({
      at: AT,
      replies: {
        [LIST]: page([loader]),
        [DECIDE]: refusal(503, 'Error', 'The database is away'),
      },
    });
    await check(/Warehouse loader/);
    await userEvent.click(
      screen.getByRole('button', { name: 'The lens concerns them' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(
      within(dialog).getByLabelText(/Why does it concern them/),
      'It asks a model.',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Decide' }),
    );
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'The database is away',
    );
    expect(within(dialog).getByRole('textbox')).toHaveValue('It asks a model.');
  });

  it('can be what was decided against the signs', async () => {
    const { asked } = await renderFleet({
      at: AT,
      replies: {
        [LIST]: body =>
          JSON.stringify(body).includes('outButDepends')
            ? page([
                {
                  ...portal,
                  status: 'out',
                  depends: true,
                  decision: {
                    by: 'user:default/ana',
                    at: '2026-11-01T12:00:00.000Z',
                    reason: 'It only shows claims.',
                  },
                },
              ])
            : page([]),
      },
    });
    expect(
      await screen.findByText('Everything is decided'),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('radio', { name: 'Out, but depends on a model' }),
    );
    expect(
      await screen.findByRole('row', { name: /Claims portal/ }),
    ).toHaveTextContent('It only shows claims.');
    expect(asked(LIST)[1]).toMatchObject({ status: 'outButDepends' });
  });
});
