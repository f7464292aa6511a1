import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { refusal } from '../../__testUtils__/refusal';
import { PROMPT_URL, renderPrompt } from '../../__testUtils__/renderPrompt';
import { detailsOf, versionOf } from '../../__testUtils__/versions';
import { PromptTab } from './PromptTab';

const READ_2 = `GET ${PROMPT_URL}/versions/2`;
const READ_1 = `GET ${PROMPT_URL}/versions/1`;
const one = versionOf('1');
const two = versionOf('2', { current: true, labels: ['production'] });
const versions = [one, two];
const text = (words: string) => ({ type: 'text' as const, text: words });
const replies = {
  [READ_1]: { ...one, content: text('Sort it.') },
  [READ_2]: {
    ...two,
    content: text('Sort {{ticket.subject}} by {{urgency}}.'),
  },
};

describe('PromptTab', () => {
  it('shows the current text with its variables, and the facts', async () => {
    const { container } = await renderPrompt(<PromptTab />, {
      versions,
      replies,
    });
    const ticket = await screen.findByText('{{ticket.subject}}');
    expect(ticket.tagName).toBe('MARK');
    expect(screen.getByText('{{urgency}}').tagName).toBe('MARK');
    expect(screen.getByText('Not declared: urgency')).toBeInTheDocument();
    expect(
      screen.getByText('Declared, but not in this version: tone'),
    ).toBeInTheDocument();
    expect(screen.getByText('Sort incoming tickets')).toBeInTheDocument();
    expect(screen.getByText('Drift')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: /support\/triage/ }),
    ).toHaveAttribute('href', 'https://langfuse.example/triage');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('shows a chat message by message, with placeholders and tools', async () => {
    await renderPrompt(<PromptTab />, {
      versions: [two],
      replies: {
        [READ_2]: {
          ...two,
          content: {
            type: 'chat',
            messages: [
              { role: 'system', content: 'You sort tickets.' },
              { type: 'placeholder', name: 'history' },
              { role: 'user', content: '{{ticket}}' },
            ],
            tools: [{ name: 'lookup' }],
          },
        },
      },
    });
    await screen.findByText('You sort tickets.');
    expect(
      screen
        .getAllByRole('heading', { level: 3 })
        .map(each => each.textContent),
    ).toEqual([
      'system',
      'Messages that are put in here: history',
      'user',
      'tools',
    ]);
    expect(screen.getByText(/"lookup"/)).toBeInTheDocument();
  });

  it('opens the version that the URL names', async () => {
    await renderPrompt(<PromptTab />, { versions, replies, at: '/?version=1' });
    expect(await screen.findByText('Sort it.')).toBeInTheDocument();
  });

  it('asks for no text where the person may not read it, and says whom to ask', async () => {
    const { requests, container } = await renderPrompt(<PromptTab />, {
      versions,
      replies,
      details: { may: { readContent: false, update: false, approve: false } },
    });
    const notice = await screen.findByText(
      'You may not read the text of this prompt',
    );
    expect(
      within(notice.closest('section')!).getByRole('link', {
        name: 'group:default/support',
      }),
    ).toBeInTheDocument();
    expect(screen.getByText('Sort incoming tickets')).toBeInTheDocument();
    expect(requests).not.toContain(READ_2);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says that the text cannot be opened, and tries again', async () => {
    let isReady = false;
    await renderPrompt(<PromptTab />, {
      versions,
      replies: {
        [READ_2]: () =>
          isReady
            ? replies[READ_2]
            : refusal(503, 'The key of the text is missing'),
      },
    });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The key of the text is missing');
    isReady = true;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('{{urgency}}')).toBeInTheDocument();
  });

  it('explains a prompt that the ledger does not know', async () => {
    await renderPrompt(<PromptTab />, {
      replies: {
        [`GET ${PROMPT_URL}/details`]: refusal(404, 'Not in the ledger'),
      },
    });
    expect(
      await screen.findByText('The ledger has no version of this prompt yet'),
    ).toBeInTheDocument();
    expect(screen.getByText('Sort incoming tickets')).toBeInTheDocument();
  });

  it('says what a person should look at', async () => {
    await renderPrompt(<PromptTab />, {
      versions,
      replies,
      details: {
        findings: [
          { code: 'MODEL_UNKNOWN', message: 'No model is known as x' },
        ],
      },
    });
    expect(
      await screen.findByText('No model is known as x'),
    ).toBeInTheDocument();
  });

  it('notes that an overdue review was done, on what stands now', async () => {
    const { requests } = await renderPrompt(<PromptTab />, {
      versions,
      replies: {
        ...replies,
        [`PATCH ${PROMPT_URL}/curation`]: {
          ref: 'prompt:default/triage',
          curation: { revision: 1, fields: {} },
          state: 'entity',
          findings: [],
        },
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'I have reviewed it today' }),
    );
    expect(
      await screen.findByText('Noted: reviewed today'),
    ).toBeInTheDocument();
    expect(requests).toContain(`PATCH ${PROMPT_URL}/curation`);
  });

  it('says who says what', async () => {
    await renderPrompt(<PromptTab />, {
      versions,
      replies,
      details: {
        ...detailsOf(),
        provenance: [
          { field: 'purpose', origin: 'curation', by: 'user:default/ana' },
        ],
      },
    });
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Where each field comes from',
      }),
    );
    expect(screen.getByText('Set here: user:default/ana')).toBeInTheDocument();
  });
});
