import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { modelOf } from '../../__testUtils__/entities';
import { refusal } from '../../__testUtils__/refusal';
import { PROMPT_URL, renderPrompt } from '../../__testUtils__/renderPrompt';
import { runOf, versionOf } from '../../__testUtils__/versions';
import { EvaluationsTab } from './EvaluationsTab';

const RECORD = `POST ${PROMPT_URL}/versions/2/evaluations`;
const VERSIONS = `GET ${PROMPT_URL}/versions`;
const acme = modelOf({
  name: 'acme',
  spec: { provider: { id: 'acme', modelId: 'acme-1' } },
});
const versions = [
  versionOf('1'),
  versionOf('2', { current: true, models: ['acme-1'] }),
];

async function fillIn(replies: Parameters<typeof renderPrompt>[1] = {}) {
  const rendered = await renderPrompt(<EvaluationsTab />, {
    versions,
    catalog: [acme],
    ...replies,
  });
  await userEvent.click(
    await screen.findByRole('button', { name: 'Record an evaluation' }),
  );
  const dialog = await screen.findByRole('dialog');
  const type = (name: RegExp, text: string) =>
    userEvent.type(within(dialog).getByRole('textbox', { name }), text);
  await type(/Suite/, 'golden tickets');
  await type(/Score/, '0.94');
  await type(/Threshold/, '0.9');
  return { ...rendered, dialog, type };
}

const record = (dialog: HTMLElement) =>
  userEvent.click(within(dialog).getByRole('button', { name: 'Record' }));

it('records a run of the version in use', async () => {
  let recorded = false;
  const run = runOf({ suite: 'golden tickets' });
  const { dialog, sent } = await fillIn({
    replies: {
      [VERSIONS]: () => ({
        items: recorded
          ? [versions[0], { ...versions[1], evaluations: [run] }]
          : versions,
      }),
      [RECORD]: () => {
        recorded = true;
        return { status: 201, body: { version: '2', items: [run] } };
      },
    },
  });
  expect(await axe(dialog)).toHaveNoViolations();
  await record(dialog);
  expect(await screen.findByText('golden tickets')).toBeInTheDocument();
  expect(sent.get(RECORD)).toEqual({
    evaluations: [
      {
        model: 'acme-1',
        suite: 'golden tickets',
        score: 0.94,
        threshold: 0.9,
      },
    ],
  });
}, 20_000);

it('shows what the server refuses at the field', async () => {
  const { dialog, type } = await fillIn({
    replies: {
      [RECORD]: refusal(400, 'evaluations[0].link: Invalid URL'),
    },
  });
  await type(/Link/, 'nowhere');
  await record(dialog);
  expect(await within(dialog).findByRole('alert')).toHaveTextContent(
    'Some fields need another value.',
  );
  expect(
    within(dialog).getByRole('textbox', { name: /Link/ }),
  ).toHaveAccessibleDescription(/Invalid URL/);
}, 20_000);

it('asks for what is missing', async () => {
  const { requests } = await renderPrompt(<EvaluationsTab />, {
    versions,
    catalog: [acme],
  });
  await userEvent.click(
    await screen.findByRole('button', { name: 'Record an evaluation' }),
  );
  const dialog = await screen.findByRole('dialog');
  await record(dialog);
  for (const name of [/Suite/, /Score/, /Threshold/]) {
    expect(
      within(dialog).getByRole('textbox', { name }),
    ).toHaveAccessibleDescription(/Needed/);
  }
  expect(requests).not.toContain(RECORD);
});

it('is not offered to those who may not record', async () => {
  await renderPrompt(<EvaluationsTab />, {
    versions,
    details: { may: { readContent: true, update: false, approve: true } },
  });
  expect(await screen.findByText('No evaluations yet')).toBeInTheDocument();
  expect(
    screen.queryByRole('button', { name: 'Record an evaluation' }),
  ).not.toBeInTheDocument();
});
