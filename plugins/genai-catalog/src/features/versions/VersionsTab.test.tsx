import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { refusal } from '../../__testUtils__/refusal';
import { PROMPT_URL, renderPrompt } from '../../__testUtils__/renderPrompt';
import { runOf, versionOf } from '../../__testUtils__/versions';
import { VersionsTab } from './VersionsTab';

const DIFF = `GET ${PROMPT_URL}/diff?from=1&to=2`;
const APPROVE = `POST ${PROMPT_URL}/versions/2/approvals`;
const one = versionOf('1', {
  author: 'ana',
  parameters: { temperature: 0.2 },
  evaluations: [runOf({ passed: false })],
  drift: true,
});
const two = versionOf('2', {
  author: 'ben',
  message: 'Ask for two words',
  current: true,
  labels: ['production'],
  parameters: { temperature: 0.7 },
  evaluations: [runOf(), runOf({ suite: 'tone' })],
});
const approval = {
  status: 'approved' as const,
  useCases: ['support'],
  by: 'user:default/cleo',
  at: '2026-11-03T12:00:00Z',
};
const approved = { ...two, approval };
const diff = {
  from: one,
  to: two,
  diff: '--- 1\n+++ 2\n@@ -1,1 +1,1 @@\n-Answer with one word.\n+Answer with two words.\n',
  changes: [],
};

describe('VersionsTab', () => {
  it('lists versions, newest first, with what is known of each', async () => {
    const { container } = await renderPrompt(<VersionsTab />, {
      versions: [one, two],
    });
    expect(await screen.findByText('2 versions')).toBeInTheDocument();
    const [, newest, oldest] = screen.getAllByRole('row');
    expect(newest).toHaveTextContent(/Current.*production.*by ben/);
    expect(newest).toHaveTextContent('2 of 2 passed');
    expect(newest).toHaveTextContent('Not approved');
    expect(oldest).toHaveTextContent(/Drift.*by ana/);
    expect(oldest).toHaveTextContent('1 of 1 failed');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('compares a version with the one before it, and keeps that in the URL', async () => {
    const { container } = await renderPrompt(<VersionsTab />, {
      versions: [one, two],
      replies: { [DIFF]: diff },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Compare 2 with 1' }),
    );
    const added = (await screen.findByText('two words')).closest('tr');
    expect(added).toHaveTextContent('added');
    expect(screen.getByText('one word').closest('tr')).toHaveTextContent(
      'removed',
    );
    const setting = screen.getByRole('row', { name: /temperature/ });
    expect(setting).toHaveTextContent(/0\.2.*0\.7/);
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.click(
      screen.getByRole('button', { name: 'Close the comparison' }),
    );
    expect(screen.queryByText('two words')).not.toBeInTheDocument();
  });

  it('compares settings alone for those who may not read the text', async () => {
    const { requests } = await renderPrompt(<VersionsTab />, {
      versions: [one, two],
      replies: { [DIFF]: diff },
      details: { may: { readContent: false, update: false, approve: false } },
      at: '/?from=1&to=2',
    });
    expect(
      await screen.findByText('You may not read the text of this prompt'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('row', { name: /temperature/ }),
    ).toBeInTheDocument();
    expect(requests).not.toContain(DIFF);
    expect(
      screen.queryByRole('button', { name: /Approve/ }),
    ).not.toBeInTheDocument();
  });

  it('approves a version', async () => {
    let current = two;
    await renderPrompt(<VersionsTab />, {
      replies: {
        [`GET ${PROMPT_URL}/versions`]: () => ({ items: [one, current] }),
        [APPROVE]: () => {
          current = approved;
          return { status: 201, body: approval };
        },
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Approve 2' }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('It was written by ben');
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Use cases/ }),
      'support',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Approve' }),
    );
    const row = (await screen.findByText('Approved')).closest('tr');
    expect(row).toHaveTextContent('user:default/cleo');
    expect(row).toHaveTextContent('for support');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('does not let authors approve what they wrote, and says why', async () => {
    const { container } = await renderPrompt(<VersionsTab />, {
      versions: [one, two],
      userRef: 'user:default/ben',
    });
    const own = await screen.findByRole('button', { name: 'Approve 2' });
    expect(own).toBeDisabled();
    expect(own).toHaveAccessibleDescription(
      'You wrote it. Somebody else has to approve it.',
    );
    expect(screen.getByRole('button', { name: 'Approve 1' })).toBeEnabled();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says why a version cannot be approved', async () => {
    await renderPrompt(<VersionsTab />, {
      versions: [one, two],
      replies: {
        [APPROVE]: refusal(403, 'Nobody approves what they wrote themselves'),
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Approve 2' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Approve' }),
    );
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'Nobody approves what they wrote themselves',
    );
  });

  it('revokes an approval only with a reason', async () => {
    let sent = false;
    await renderPrompt(<VersionsTab />, {
      versions: [one, approved],
      replies: {
        [APPROVE]: () => {
          sent = true;
          return { status: 201, body: { ...approval, status: 'revoked' } };
        },
      },
    });
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Revoke the approval of 2',
      }),
    );
    const dialog = await screen.findByRole('dialog');
    const button = within(dialog).getByRole('button', { name: 'Revoke' });
    expect(button).toBeDisabled();
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Reason/ }),
      'It leaks addresses',
    );
    await userEvent.click(button);
    expect(sent).toBe(true);
  });

  it('says when there are none, and when they could not be loaded', async () => {
    let isReady = false;
    await renderPrompt(<VersionsTab />, {
      replies: {
        [`GET ${PROMPT_URL}/versions`]: () =>
          isReady ? { items: [] } : refusal(500, 'Away'),
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('Away');
    isReady = true;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByText('There are no versions yet'),
    ).toBeInTheDocument();
  });
});
