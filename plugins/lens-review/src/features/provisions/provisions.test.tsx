import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { Provision } from '@genai-lens/backstage-plugin-lens-review-common';
import { clientAgainst, Replies } from '../../__testUtils__/fakeBackend';
import { refusal } from '../../__testUtils__/renderFleet';
import { renderInPortal } from '../../__testUtils__/renderInPortal';
import { smallLens } from '../../__testUtils__/smallLens';
import { unseenLayout } from '../../__testUtils__/unseenLayout';
import {
  PracticeProvision,
  ProvideButton,
  ProvidedToOthers,
  ProvisionsProvider,
} from '.';

const BASE = '/entities/component/default/copilot/provisions/small';
const LIST = `GET ${BASE}?limit=200`;
const ONE = `${BASE}/SEC01_BP01?questionId=SEC01`;
const practice = { questionId: 'SEC01', choiceId: 'SEC01_BP01' };

const provision = (given: Partial<Provision> = {}): Provision => ({
  ...practice,
  pillarId: 'security',
  title: 'Grant least privilege',
  documentedRisk: 'HIGH',
  statement: 'Callers are known by identity.',
  revision: 3,
  updatedAt: '2026-11-01T12:00:00.000Z',
  updatedBy: 'user:default/mei',
  takers: 4,
  ...given,
});
const listOf = (
  items: Provision[],
  {
    dependents = 6,
    update = true,
  }: { dependents?: number; update?: boolean } = {},
) => ({ items, totalItems: items.length, dependents, may: { update } });

async function show(replies: Replies, { quiet = false } = {}) {
  const backend = clientAgainst(replies);
  const { container } = await renderInPortal(
    <ProvisionsProvider entityRef="component:default/copilot" lensId="small">
      <section aria-label="Practice">
        <ProvideButton {...practice} title="Grant least privilege" />
        <PracticeProvision {...practice} />
      </section>
      <ProvidedToOthers
        lens={smallLens}
        entityRef="component:default/copilot"
        quiet={quiet}
      />
    </ProvisionsProvider>,
    backend.client,
  );
  return { ...backend, container };
}

const row = () => within(screen.getByRole('region', { name: 'Practice' }));

beforeAll(unseenLayout);

describe('providing best practices to others', () => {
  it('asks what is done for those who take it, and shows it with how many do', async () => {
    let saved: Provision[] = [];
    const { bodies, container } = await show({
      [LIST]: () => listOf(saved),
      [`PUT ${ONE}`]: () => {
        saved = [provision({ takers: 0 })];
        return saved[0];
      },
    });
    expect(
      await screen.findByText(
        '6 entities that the lens concerns depend on this component. Nothing is provided to them yet.',
      ),
    ).toBeVisible();
    await userEvent.click(
      row().getByRole('button', {
        name: 'Provide to dependents: Grant least privilege',
      }),
    );
    const dialog = within(screen.getByRole('dialog'));
    const act = dialog.getByRole('button', { name: 'Provide' });
    const statement = dialog.getByLabelText(/What do you do for those/);
    await userEvent.type(statement, 'No');
    expect(act).toBeDisabled();
    await userEvent.type(statement, 't everybody calls. ');
    await userEvent.type(
      dialog.getByLabelText(/Link/),
      'https://docs.example.com/gateway',
    );
    await userEvent.click(act);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(bodies).toEqual([
      {
        key: `PUT ${ONE}`,
        body: {
          statement: 'Not everybody calls.',
          link: 'https://docs.example.com/gateway',
        },
      },
    ]);
    expect(row().getByText(/No review takes it yet/)).toBeVisible();
    expect(row().queryByRole('button', { name: /^Provide to/ })).toBeNull();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('chooses any best practice, also where there is no review', async () => {
    const { bodies } = await show(
      {
        [LIST]: listOf([]),
        [`PUT ${BASE}/REL01_BP01?questionId=REL01`]: provision(),
      },
      { quiet: true },
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Provide a best practice' }),
    );
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.type(
      dialog.getByLabelText(/What do you do for those/),
      'Quotas are watched.',
    );
    const act = dialog.getByRole('button', { name: 'Provide' });
    expect(act).toBeDisabled();
    await userEvent.click(
      dialog.getByRole('button', { name: /Best practice/ }),
    );
    await userEvent.click(screen.getByRole('option', { name: 'Watch quotas' }));
    await userEvent.click(act);
    await waitFor(() =>
      expect(bodies).toEqual([
        {
          key: `PUT ${BASE}/REL01_BP01?questionId=REL01`,
          body: { statement: 'Quotas are watched.' },
        },
      ]),
    );
  });

  it('says that somebody else has changed it, and saves over theirs when asked again', async () => {
    let current = provision();
    let refusals = 1;
    const { bodies } = await show({
      [LIST]: () => listOf([current]),
      [`PUT ${ONE}`]: () => {
        if (refusals-- === 0) return provision({ revision: 5 });
        current = provision({ revision: 4, statement: 'Theirs.' });
        return {
          status: 409,
          body: {
            error: { name: 'ConflictError', message: 'Changed' },
            response: { statusCode: 409 },
            current,
          },
        };
      },
    });
    await row().findByText(/4 reviews take it/);
    await userEvent.click(
      row().getByRole('button', { name: /^Change what is provided/ }),
    );
    const dialog = within(screen.getByRole('dialog'));
    const statement = dialog.getByLabelText(/What do you do for those/);
    expect(statement).toHaveValue('Callers are known by identity.');
    await userEvent.clear(statement);
    await userEvent.type(statement, 'Ours.');
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'Somebody else has changed it meanwhile.',
    );
    expect(statement).toHaveValue('Ours.');
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(bodies).toHaveLength(2);
  });

  it('withdraws it after it has said how many take it', async () => {
    let items = [provision()];
    const { requests } = await show({
      [LIST]: () => listOf(items),
      [`DELETE ${ONE}`]: () => {
        items = [];
        return {};
      },
    });
    await row().findByText(/4 reviews take it/);
    await userEvent.click(
      row().getByRole('button', { name: 'Withdraw: Grant least privilege' }),
    );
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(/^4 reviews take it\. It counts/)).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: 'Withdraw' }));
    expect(
      await row().findByRole('button', { name: /^Provide to dependents/ }),
    ).toBeVisible();
    expect(requests).toContain(`DELETE ${ONE}`);
  });

  it('says why it counts for nobody now', async () => {
    await show({ [LIST]: listOf([provision({ broken: 'open-at-provider' })]) });
    expect(
      await row().findByText(
        'It counts for nobody now: the review here says that it is not in place.',
      ),
    ).toBeVisible();
  });

  it('offers nothing to those who may only read', async () => {
    await show({ [LIST]: listOf([provision()], { update: false }) });
    expect(await row().findByText(/4 reviews take it/)).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('offers nothing where nobody depends on the entity', async () => {
    await show({ [LIST]: listOf([], { dependents: 0 }) }, { quiet: true });
    await waitFor(() =>
      expect(screen.queryByText(/Loading/)).not.toBeInTheDocument(),
    );
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByText('Provided to others')).toBeNull();
  });

  it('says that it could not be read', async () => {
    await show({ [LIST]: refusal(503, 'Error', 'The database is away') });
    expect(
      await screen.findByText('Could not load what this provides to others'),
    ).toBeVisible();
  });
});
