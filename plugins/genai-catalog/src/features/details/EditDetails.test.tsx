import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { refusal } from '../../__testUtils__/refusal';
import { PROMPT_URL, renderPrompt } from '../../__testUtils__/renderPrompt';
import { detailsOf, versionOf } from '../../__testUtils__/versions';
import { PromptTab } from '../prompt';

const CURATE = `PATCH ${PROMPT_URL}/curation`;
const DETAILS = `GET ${PROMPT_URL}/details`;
const facts = {
  owner: 'group:default/support',
  purpose: 'Sort incoming tickets',
  review: { intervalDays: 90 },
};
const given = {
  facts,
  provenance: [
    { field: 'owner', origin: 'rule' as const, by: 'files rules[0]' },
    {
      field: 'purpose',
      origin: 'curation' as const,
      by: 'user:default/cleo',
    },
  ],
  curation: { revision: 3, fields: { purpose: facts.purpose } },
};
const curated = {
  ref: 'prompt:default/triage',
  curation: { revision: 4, fields: {} },
  state: 'entity',
  findings: [],
};

async function openDialog(replies: Parameters<typeof renderPrompt>[1] = {}) {
  const rendered = await renderPrompt(<PromptTab />, {
    versions: [versionOf('1', { current: true })],
    details: given,
    ...replies,
  });
  await userEvent.click(
    await screen.findByRole('button', { name: 'Edit details' }),
  );
  return { ...rendered, dialog: await screen.findByRole('dialog') };
}

describe('EditDetails', () => {
  it('sends what changed, and nothing else', async () => {
    const { dialog, sent } = await openDialog({
      replies: { [CURATE]: curated },
    });
    const purpose = within(dialog).getByRole('textbox', { name: /Purpose/ });
    expect(purpose).toHaveValue('Sort incoming tickets');
    expect(purpose).toHaveAccessibleDescription(/Set by cleo/);
    expect(within(dialog).getByRole('combobox', { name: /Owner/ })).toHaveValue(
      'group:default/support',
    );
    expect(await axe(dialog)).toHaveNoViolations();

    const save = within(dialog).getByRole('button', { name: 'Save' });
    await userEvent.click(save);
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'Nothing was changed.',
    );
    await userEvent.clear(purpose);
    await userEvent.type(purpose, 'Sort tickets');
    await userEvent.click(save);
    expect(await screen.findByText(/^Saved/)).toBeInTheDocument();
    expect(sent.get(CURATE)).toEqual({ purpose: 'Sort tickets' });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  }, 20_000);

  it('shows what the server refuses at the field', async () => {
    const { dialog } = await openDialog({
      replies: {
        [CURATE]: refusal(400, 'purpose: Not allowed here; owner: Unknown'),
      },
    });
    const purpose = within(dialog).getByRole('textbox', { name: /Purpose/ });
    await userEvent.type(purpose, '!');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'Some fields need another value.',
    );
    expect(purpose).toBeInvalid();
    expect(purpose).toHaveAccessibleDescription(/Not allowed here/);
    expect(
      within(dialog).getByRole('combobox', { name: /Owner/ }),
    ).toHaveAccessibleDescription(/Unknown/);
    await userEvent.type(purpose, '!');
    expect(purpose).toBeValid();
  }, 20_000);

  it('finds what is no reference before it sends anything', async () => {
    const { dialog, requests } = await openDialog();
    const save = within(dialog).getByRole('button', { name: 'Save' });
    const owner = within(dialog).getByRole('combobox', { name: /Owner/ });
    await userEvent.clear(owner);
    await userEvent.type(owner, 'the team');
    await userEvent.tab();
    await userEvent.click(save);
    expect(await within(dialog).findByRole('alert')).toBeInTheDocument();
    expect(owner).toHaveAccessibleDescription(/Not an entity reference/);
    expect(requests).not.toContain(CURATE);
  }, 20_000);

  it('loads what somebody else changed, and keeps what was entered', async () => {
    let revision = 3;
    const { dialog } = await openDialog({
      replies: {
        [DETAILS]: () =>
          detailsOf({
            ...given,
            facts: {
              ...facts,
              category: revision > 3 ? 'classification' : undefined,
            },
            curation: { revision, fields: {} },
          }),
        [CURATE]: () => {
          if (revision > 3) {
            return curated;
          }
          revision = 4;
          return refusal(409, 'The asset was changed by cleo meanwhile');
        },
      },
    });
    const purpose = within(dialog).getByRole('textbox', { name: /Purpose/ });
    await userEvent.type(purpose, '!');
    const save = within(dialog).getByRole('button', { name: 'Save' });
    await userEvent.click(save);
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'changed by cleo',
    );
    expect(
      await within(dialog).findByDisplayValue('classification'),
    ).toBeInTheDocument();
    expect(purpose).toHaveValue('Sort incoming tickets!');
    await userEvent.click(save);
    expect(await screen.findByText(/^Saved/)).toBeInTheDocument();
  }, 20_000);

  it('is not there for those who may not change anything', async () => {
    await renderPrompt(<PromptTab />, {
      versions: [versionOf('1', { current: true })],
      details: { may: { readContent: true, update: false, approve: true } },
    });
    expect(
      await screen.findByRole('heading', { name: 'About' }),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Edit details' }),
    ).not.toBeInTheDocument();
  });

  it('sends people to the catalog file of what is written by hand', async () => {
    await renderPrompt(<PromptTab />, {
      versions: [versionOf('1', { current: true })],
      details: { state: 'handwritten' },
    });
    const button = await screen.findByRole('button', { name: 'Edit details' });
    expect(button).toBeDisabled();
    expect(button).toHaveAccessibleDescription(/A catalog file describes it/);
  });
});
