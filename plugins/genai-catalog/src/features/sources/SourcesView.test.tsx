import {
  AssetPreview,
  SourceStatus,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { clientAgainst } from '../../__testUtils__/fakeBackend';
import { refusal } from '../../__testUtils__/refusal';
import { renderOnPage } from '../../__testUtils__/renderOnPage';
import { SourcesView } from './SourcesView';

const LIST = 'GET /sources';
const REFRESH = 'POST /sources/files/refresh';
const DRY_RUN = 'POST /sources/files/dry-run';

const reading = {
  id: 'r1',
  startedAt: '2026-11-20T10:00:00.000Z',
  read: 15,
  written: 2,
  removed: 1,
};
const sourceOf = (given: Partial<SourceStatus> = {}): SourceStatus => ({
  id: 'files',
  type: 'files',
  state: 'ok',
  lastSuccessAt: '2026-11-20T10:00:00.000Z',
  failures: 0,
  problems: [],
  assets: 15,
  unmapped: 3,
  counts: {
    entity: 12,
    handwritten: 0,
    unclaimed: 3,
    candidate: 0,
    removed: 0,
  },
  reading: { ...reading, endedAt: '2026-11-20T10:01:00.000Z', outcome: 'done' },
  configured: true,
  ...given,
});
const may = { refresh: true, claim: true };
const listOf = (...items: SourceStatus[]) => ({ items, may });

function show(replies: Parameters<typeof clientAgainst>[0]) {
  const { client, requests } = clientAgainst(replies);
  const { container } = renderOnPage(<SourcesView />, {
    client,
    at: '/genai-catalog/sources',
  });
  return { container, requests };
}

it('shows how sources stand and what they have', async () => {
  const { container } = show({
    [LIST]: listOf(
      sourceOf(),
      sourceOf({
        id: 'langfuse:prod',
        type: 'langfuse',
        state: 'failing',
        lastSuccessAt: undefined,
        lastError: 'The credentials were refused',
        failures: 3,
        unmapped: 0,
        problems: [
          {
            code: 'TEXT_TOO_LARGE',
            message: 'The text has 2 MB',
            externalId: 'sales/long',
            version: '4',
          },
        ],
        reading: undefined,
      }),
    ),
  });
  const [files, langfuse] = (
    await screen.findAllByRole('heading', { level: 2 })
  ).map(heading => within(heading.closest('li') ?? container));
  expect(files.getByText('Up to date')).toBeInTheDocument();
  expect(files.getByText('Prompt files')).toBeInTheDocument();
  expect(
    files.getByText('Done: 15 read, 2 changed, 1 gone'),
  ).toBeInTheDocument();
  expect(
    files.getByRole('link', { name: '3 unclaimed: claim them' }),
  ).toHaveAttribute('href', '/genai-catalog/unclaimed?source=files');

  expect(langfuse.getByText('Failing')).toBeInTheDocument();
  expect(langfuse.getByText('Not read yet')).toBeInTheDocument();
  expect(langfuse.getByText('The last 3 readings failed')).toBeInTheDocument();
  expect(
    langfuse.getByText('The credentials were refused'),
  ).toBeInTheDocument();
  await userEvent.click(langfuse.getByRole('button', { name: '1 problem' }));
  expect(
    langfuse.getByText('sales/long, version 4:', { exact: false }),
  ).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});

it('reads a source now and follows the reading to its end', async () => {
  let looks = 0;
  let isAsked = false;
  const { requests } = show({
    [LIST]: () => {
      looks++;
      const isBusy = isAsked && looks < 4;
      return listOf(
        isBusy
          ? sourceOf({ reading: { ...reading, read: looks } })
          : sourceOf({
              reading: {
                ...reading,
                endedAt: '2026-11-20T10:02:00.000Z',
                outcome: 'done',
                by: 'user:default/mei',
              },
            }),
      );
    },
    [REFRESH]: () => {
      isAsked = true;
      return { status: 202, body: { started: true, reading } };
    },
  });
  const refresh = await screen.findByRole('button', {
    name: 'Refresh now: files',
  });
  await userEvent.click(refresh);
  expect(
    await screen.findByText(/Reading: \d read so far/),
  ).toBeInTheDocument();
  expect(refresh).toBeDisabled();
  expect(
    await screen.findByText(/asked for by/, {}, { timeout: 5_000 }),
  ).toBeInTheDocument();
  expect(refresh).toBeEnabled();
  expect(requests.filter(request => request === LIST)).toHaveLength(4);
}, 15_000);

it('shows what a reading would bring', async () => {
  const preview = (
    name: string,
    given: Partial<AssetPreview> = {},
  ): AssetPreview => ({
    externalId: name,
    name,
    state: 'entity',
    facts: { owner: 'support' },
    provenance: [{ field: 'owner', origin: 'rule', by: 'files rules[1]' }],
    findings: [],
    problems: [],
    ...given,
  });
  show({
    [LIST]: listOf(sourceOf()),
    [DRY_RUN]: {
      items: [
        preview('triage'),
        preview('greeting', {
          state: 'unclaimed',
          facts: {},
          provenance: [],
          findings: [{ code: 'UNCLAIMED', message: 'Nobody says its owner' }],
        }),
      ],
      problems: [],
      counts: { entity: 1, unclaimed: 1 },
      complete: false,
    },
  });
  await userEvent.click(
    await screen.findByRole('button', { name: 'Dry run: files' }),
  );
  const dialog = await screen.findByRole('dialog');
  expect(
    await within(dialog).findByText(
      '1 unclaimed, 1 in the catalog. Nothing was written.',
    ),
  ).toBeInTheDocument();
  expect(within(dialog).getByText('Not everything was read')).toBeVisible();
  const [, first, second] = within(dialog).getAllByRole('row');
  expect(first).toHaveTextContent(/greeting.*Unclaimed.*Nobody says its owner/);
  expect(second).toHaveTextContent(/triage.*In the catalog.*support/);
  expect(within(second).getByText('support')).toHaveAttribute(
    'title',
    'files rules[1]',
  );
  expect(await axe(dialog)).toHaveNoViolations();
  await userEvent.click(
    within(dialog).getAllByRole('button', { name: 'Close' })[0],
  );
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

it('says why a dry run or a reading could not begin', async () => {
  show({
    [LIST]: listOf(sourceOf()),
    [REFRESH]: refusal(403, 'You may not have sources read'),
    [DRY_RUN]: refusal(503, "Source 'files' cannot be read"),
  });
  await userEvent.click(
    await screen.findByRole('button', { name: 'Refresh now: files' }),
  );
  expect(
    await screen.findByText('You may not have sources read'),
  ).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Dry run: files' }));
  expect(
    await screen.findByText("Source 'files' cannot be read"),
  ).toBeInTheDocument();
});

it('offers nothing to who may only look, and nothing for what is configured no more', async () => {
  show({
    [LIST]: { ...listOf(sourceOf()), may: { refresh: false, claim: false } },
  });
  expect(await screen.findByText('files')).toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it('keeps a source that config does not name any more in sight', async () => {
  show({ [LIST]: listOf(sourceOf({ configured: false })) });
  expect(
    await screen.findByText('Not configured any more'),
  ).toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it.each([
  ['there are none', listOf(), 'No source is configured'],
  [
    'the reader may not see them',
    refusal(403, 'No'),
    'You may not see the sources',
  ],
  [
    'they cannot be loaded',
    refusal(503, 'The database is away'),
    'The database is away',
  ],
])('says so where %s', async (_, reply, words) => {
  show({ [LIST]: reply });
  expect(await screen.findByText(words)).toBeInTheDocument();
});
