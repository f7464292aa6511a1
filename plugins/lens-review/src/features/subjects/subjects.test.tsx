import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { findQuestion } from '@genai-lens/backstage-plugin-lens-review-common';
import { clientAgainst } from '../../__testUtils__/fakeBackend';
import { renderInPortal } from '../../__testUtils__/renderInPortal';
import { smallLens } from '../../__testUtils__/smallLens';
import { answerOf } from '../../__testUtils__/smallReview';
import { ChangedAnswer, ChangedNotice, ChangedProvider } from '.';

const moved = {
  kind: 'prompt',
  ref: 'prompt:default/reply',
  title: 'Reply',
  label: 'production',
  from: '7',
  to: '9',
  noticedAt: '2026-11-01T12:00:00.000Z',
} as const;
const newer = {
  kind: 'model',
  ref: 'model:default/claude',
  title: 'Claude',
  from: '1',
  to: '2',
} as const;

const changed = answerOf('REL02', {
  subjects: {
    recordedAt: '2026-10-01T12:00:00.000Z',
    changes: [moved, newer],
  },
});
const still = answerOf('SEC01', {
  subjects: { recordedAt: '2026-10-01T12:00:00.000Z', changes: [] },
});

async function show(given: {
  confirm?: () => Promise<void>;
  mayUpdate?: boolean;
}) {
  const confirm = jest.fn(given.confirm ?? (async () => {}));
  const answers = new Map(
    [changed, still].map(answer => [answer.questionId, answer]),
  );
  const { container } = await renderInPortal(
    <ChangedProvider
      answers={answers}
      session={{ confirm }}
      mayUpdate={given.mayUpdate ?? true}
    >
      <ChangedNotice answers={answers} href="?view=still-true" />
      {['SEC01', 'REL02'].map(id => {
        const question = findQuestion(smallLens, id);
        return (
          question && (
            <ChangedAnswer key={id} lens={smallLens} question={question} />
          )
        );
      })}
    </ChangedProvider>,
    clientAgainst({}).client,
  );
  return { confirm, container, user: userEvent.setup() };
}

describe('answers about something that has changed', () => {
  it('are counted, told apart and confirmed', async () => {
    const { container, confirm, user } = await show({});
    expect(
      screen.getByText('One answer may not be true any more'),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Look at it and confirm' }),
    ).toHaveAttribute('href', expect.stringMatching(/\?view=still-true$/));
    expect(
      screen.getAllByText('What this answer was about has changed'),
    ).toHaveLength(1);
    expect(
      screen.getByText(
        /^Prompt Reply: production moved from version 7 to version 9, noticed/,
      ),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Compare versions 7 and 9 of Reply' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/prompt/reply/versions?from=7&to=9',
    );
    expect(screen.getByRole('link', { name: 'Open Claude' })).toHaveAttribute(
      'href',
      '/catalog/default/model/claude',
    );
    expect(await axe(container)).toHaveNoViolations();
    await user.click(
      screen.getByRole('button', { name: 'Prompts: still true' }),
    );
    expect(confirm).toHaveBeenCalledWith(['REL02']);
  });

  it('say why they could not be confirmed', async () => {
    const { user } = await show({
      confirm: async () => {
        throw new Error('The server is away');
      },
    });
    await user.click(
      screen.getByRole('button', { name: 'Prompts: still true' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Could not confirm. The server is away',
    );
  });

  it('are only read without the permission to change', async () => {
    await show({ mayUpdate: false });
    expect(
      screen.getByText('What this answer was about has changed'),
    ).toBeVisible();
    expect(
      screen.queryByRole('button', { name: /still true/ }),
    ).not.toBeInTheDocument();
  });
});
