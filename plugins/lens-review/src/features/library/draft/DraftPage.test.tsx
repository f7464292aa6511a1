import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import {
  diffOfLenses,
  DRAFT,
  MAJOR_DIFF,
  SAVED_DRAFT,
  summaryOfLens,
  versionOf,
} from '../../../__testUtils__/libraryReplies';
import { Replies } from '../../../__testUtils__/fakeBackend';
import { refusal } from '../../../__testUtils__/renderFleet';
import { renderLibrary } from '../../../__testUtils__/renderLibrary';

const DIFF = 'GET /lenses/small/diff?from=1.0.0&to=draft';
const PUBLISH = 'POST /lenses/small/versions';

const renderDraft = (replies: Replies = {}) =>
  renderLibrary({
    at: '/?lens=small&version=draft',
    lenses: [summaryOfLens({ draft: DRAFT })],
    replies: { 'GET /lenses/small/draft': SAVED_DRAFT, ...replies },
  });

const openPublish = async () => {
  await userEvent.click(await screen.findByRole('button', { name: 'Publish' }));
  return within(await screen.findByRole('dialog'));
};

describe('a draft', () => {
  it('lists what was found, with the answers that show it', async () => {
    const { container } = await renderDraft();
    const warnings = await screen.findByRole('region', {
      name: 'Warnings (1)',
    });
    expect(warnings).toHaveTextContent('Rule 2 never decides; remove it.');
    expect(warnings).toHaveTextContent(
      'rule-unreachable at pillars[0].questions[0].riskRules[1]',
    );
    const [, first, second] = within(warnings).getAllByRole('row');
    expect(first).toHaveTextContent('selectednot selectedHigh riskRule 1');
    expect(second).toHaveTextContent('not selectednot selectedNoneNo rule');
    expect(screen.getByRole('region', { name: 'Notes (1)' })).toHaveTextContent(
      'Another lens has this name.',
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it('is published as a minor change under the next version', async () => {
    const { bodies } = await renderDraft({
      [DIFF]: diffOfLenses(),
      [PUBLISH]: {
        id: 'small',
        version: versionOf('1.1.0', { change: 'minor' }),
        rescored: 2,
      },
    });
    const dialog = await openPublish();
    expect(await dialog.findByRole('radio', { name: 'Minor' })).toBeChecked();
    expect(dialog.getByLabelText('Version')).toHaveValue('1.1.0');
    await userEvent.click(dialog.getByRole('button', { name: 'Publish' }));
    expect(
      await screen.findByText('2 reviews took it and were scored anew.'),
    ).toBeVisible();
    expect(bodies).toEqual([
      { key: PUBLISH, body: { version: '1.1.0', change: 'minor' } },
    ]);
  });

  it('cannot be minor where questions came or went, and says which', async () => {
    const { bodies } = await renderDraft({
      [DIFF]: MAJOR_DIFF,
      [PUBLISH]: refusal(409, 'ConflictError', 'Version 2.0.0 is there.'),
    });
    const dialog = await openPublish();
    expect(
      await dialog.findByText('This cannot be a minor change'),
    ).toBeVisible();
    expect(dialog.getByText('How do you test?')).toBeVisible();
    expect(dialog.getByText('Watch quotas')).toBeVisible();
    expect(dialog.getByRole('radio', { name: 'Minor' })).toBeDisabled();
    expect(dialog.getByRole('radio', { name: 'Major' })).toBeChecked();
    expect(dialog.getByLabelText('Version')).toHaveValue('2.0.0');

    await userEvent.click(dialog.getByRole('button', { name: 'Publish' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'Version 2.0.0 is there.',
    );
    expect(bodies).toEqual([
      { key: PUBLISH, body: { version: '2.0.0', change: 'major' } },
    ]);
  });

  it('is discarded after a question', async () => {
    const { requests } = await renderDraft({
      'DELETE /lenses/small/draft': {},
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Discard' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(requests).not.toContain('DELETE /lenses/small/draft');
    await userEvent.click(dialog.getByRole('button', { name: 'Discard' }));
    await screen.findByRole('list', { name: 'Versions' });
    expect(requests).toContain('DELETE /lenses/small/draft');
  });
});
