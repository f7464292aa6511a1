import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { Replies } from '../../../__testUtils__/fakeBackend';
import { PROJECTION } from '../../../__testUtils__/fleetReplies';
import { refusal } from '../../../__testUtils__/renderFleet';
import { renderLibrary } from '../../../__testUtils__/renderLibrary';
import { GATEWAY } from '../../../__testUtils__/templateReplies';
import { unseenLayout } from '../../../__testUtils__/unseenLayout';

const LIST = 'GET /templates?lens=small&limit=100';
const ONE = 'GET /templates/t1';
const PUT = 'PUT /templates/t1';
const HISTORY = 'GET /templates/t1/history';
const AT = GATEWAY.updatedAt;

const listOf = (manage: boolean, items: object[] = [GATEWAY]) => ({
  items,
  may: { manage },
});
const EVENTS = [
  {
    id: '2',
    type: 'changed',
    revision: 2,
    at: AT,
    by: 'user:default/mei',
    changes: {
      name: { from: 'Gateway', to: 'Behind the gateway' },
      description: { to: 'What the gateway does for you.' },
      scope: ['agents'],
      answers: { added: ['REL01'], changed: [], removed: ['SEC02'] },
    },
  },
  { id: '1', type: 'created', revision: 1, at: AT, by: 'user:default/nora' },
];

const show = (options: { replies?: Replies; template?: string } = {}) =>
  renderLibrary({
    at: `/?lens=small&view=templates${
      options.template ? `&template=${options.template}` : ''
    }`,
    replies: {
      [LIST]: listOf(true),
      [ONE]: GATEWAY,
      [HISTORY]: { items: EVENTS },
      ...options.replies,
    },
  });

beforeAll(unseenLayout);

describe('the templates of a lens', () => {
  it('are listed, and lead to their answers and their history', async () => {
    const { container } = await show();
    const link = await screen.findByRole('link', {
      name: 'Behind the gateway',
    });
    expect(
      screen.getByText(/^2 answers · for version 1\.0\.0 of the lens/),
    ).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.click(link);
    const answers = await screen.findByRole('list', {
      name: 'Answers of the template',
    });
    expect(answers).toHaveTextContent('In place: Grant least privilege');
    expect(answers).toHaveTextContent('One role invokes models.');
    expect(answers).not.toHaveTextContent('Keep access private');
    expect(answers).toHaveTextContent('The gateway watches.');
    expect(screen.getByText('Agents or tools:')).toHaveTextContent('Yes');
    const history = await screen.findByRole('region', {
      name: 'History of the template',
    });
    for (const words of [
      'Name: “Gateway” → “Behind the gateway”',
      'Description: added',
      'Scope: Agents or tools',
      'Answers added: How do you handle Quotas?',
      'Answers taken out: How do you handle Agents?',
      'Created the template',
    ]) {
      expect(await within(history).findByText(words)).toBeVisible();
    }
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.click(screen.getByRole('link', { name: 'All templates' }));
    expect(
      await screen.findByRole('list', { name: 'Templates' }),
    ).toBeVisible();
  });

  it('are edited and taken apart by who may, based on what they saw', async () => {
    const { bodies } = await show({
      template: 't1',
      replies: { [PUT]: GATEWAY },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Edit' }));
    const name = screen.getByLabelText('Name');
    await userEvent.clear(name);
    await userEvent.type(name, 'LL');
    expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
    await userEvent.type(name, 'M gateway');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Take out: How do you handle Quotas?',
      }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Take out' }));
    await waitFor(() => expect(bodies).toHaveLength(2));
    expect(bodies[0]).toMatchObject({
      key: PUT,
      body: {
        name: 'LLM gateway',
        description: GATEWAY.description,
        answers: GATEWAY.answers,
        scope: GATEWAY.scope,
      },
    });
    expect(bodies[1]).toMatchObject({
      body: { name: GATEWAY.name, answers: [{ questionId: 'SEC01' }] },
    });
  });

  it.each([
    ['t2', 'Another template of this lens has this name.'],
    ['t1', /Somebody else has changed it meanwhile/],
  ])('say what is in the way of a change: %s', async (id, words) => {
    const conflict = refusal(409, 'ConflictError', 'No');
    await show({
      template: 't1',
      replies: {
        [PUT]: {
          ...conflict,
          body: { ...conflict.body, current: { ...GATEWAY, id } },
        },
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Edit' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(words)).toBeVisible();
  });

  it('are deleted after a question', async () => {
    const { requests } = await show({
      template: 't1',
      replies: { 'DELETE /templates/t1': {} },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Delete' }),
    );
    const dialog = screen.getByRole('dialog');
    expect(requests).not.toContain('DELETE /templates/t1');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Delete' }),
    );
    expect(
      await screen.findByRole('list', { name: 'Templates' }),
    ).toBeVisible();
    expect(requests).toContain('DELETE /templates/t1');
  });

  it('are read by who may not manage them', async () => {
    await show({ template: 't1', replies: { [LIST]: listOf(false) } });
    await screen.findByRole('list', { name: 'Answers of the template' });
    for (const name of ['Edit', 'Delete', /^Take out/]) {
      expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
    }
    await userEvent.click(screen.getByRole('link', { name: 'All templates' }));
    await screen.findByText(/Your platform team keeps the templates/);
    expect(
      screen.queryByRole('button', { name: 'Create a template' }),
    ).not.toBeInTheDocument();
  });

  it('say where there is none, where one is gone, and where they cannot be loaded', async () => {
    await show({ replies: { [LIST]: listOf(true, []) } });
    expect(await screen.findByText('There is no template yet')).toBeVisible();

    await show({ template: 'gone' });
    expect(await screen.findByText('There is no such template')).toBeVisible();

    await show({ replies: { [LIST]: refusal(503, 'Error', 'Away') } });
    expect(
      await screen.findByText('Could not load the templates'),
    ).toBeVisible();
  });

  it('are created of a review that somebody picks', async () => {
    const { bodies } = await show({
      replies: {
        'POST /fleet/components/query': {
          items: [
            {
              entityRef: 'component:default/copilot',
              title: 'Copilot',
              owners: [],
              tags: [],
              lensId: 'small',
              status: 'draft',
              staleReasons: [],
            },
          ],
          totalItems: 1,
          ...PROJECTION,
        },
        'POST /templates': GATEWAY,
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Create a template' }),
    );
    await userEvent.type(screen.getByLabelText('Name'), 'Behind the gateway');
    expect(screen.getByRole('button', { name: 'Create' })).toBeDisabled();
    await userEvent.click(
      screen.getByRole('combobox', { name: 'Copy the answers of' }),
    );
    await userEvent.keyboard('{ArrowDown}');
    await userEvent.click(
      await screen.findByRole('option', { name: /Copilot/ }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Create' }));
    expect(
      await screen.findByRole('list', { name: 'Answers of the template' }),
    ).toBeVisible();
    expect(bodies.find(({ key }) => key === 'POST /templates')?.body).toEqual({
      lensId: 'small',
      name: 'Behind the gateway',
      fromReview: { entityRef: 'component:default/copilot', notes: false },
    });
  });
});
