import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { clientAgainst, Replies } from '../../__testUtils__/fakeBackend';
import { refusal } from '../../__testUtils__/renderFleet';
import { renderInPortal } from '../../__testUtils__/renderInPortal';
import { SubjectCard } from './SubjectCard';

const PAGE = 'GET /subjects/model/default/claude/answers?limit=5';
const NEXT = 'GET /subjects/model/default/claude/answers?cursor=c&limit=5';

const answerOf = (questionId: string, questionTitle: string) => ({
  entityRef: 'component:default/copilot',
  title: 'Copilot',
  lensId: 'small',
  questionId,
  questionTitle,
  practices: [{ choiceId: `${questionId}_BP01`, title: 'Watch quotas' }],
  recordedAt: '2026-11-01T12:00:00.000Z',
});

async function show(replies: Replies, deprecation?: object) {
  const { client } = clientAgainst(replies);
  const { container } = await renderInPortal(<SubjectCard />, client, {
    entity: {
      apiVersion: 'genai-lens.io/v1alpha1',
      kind: 'Model',
      metadata: { name: 'claude', namespace: 'default' },
      spec: JSON.parse(JSON.stringify({ deprecation })),
    },
  });
  return { container, user: userEvent.setup() };
}

describe('SubjectCard', () => {
  it('shows which answers end with a retiring model, page by page', async () => {
    const { container, user } = await show(
      {
        [PAGE]: {
          items: [answerOf('REL01', 'Quotas')],
          totalItems: 2,
          reviews: 1,
          nextCursor: 'c',
        },
        [NEXT]: {
          items: [answerOf('SEC01', 'Access')],
          totalItems: 2,
          reviews: 1,
        },
      },
      { status: 'legacy', endOfLifeAt: '2999-03-01T00:00:00Z' },
    );
    expect(
      await screen.findByText('Answers that end with this model'),
    ).toBeVisible();
    expect(
      screen.getByText(
        '2 answers in 1 review. Look at them again before 1 Mar 2999.',
      ),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Copilot: Quotas' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/copilot/lens-review?lens=small&question=REL01',
    );
    expect(await axe(container)).toHaveNoViolations();
    await user.click(
      screen.getByRole('button', { name: 'Show more (1 of 2 shown)' }),
    );
    expect(
      await screen.findByRole('link', { name: 'Copilot: Access' }),
    ).toBeVisible();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('speaks of no end where none is announced', async () => {
    const page = { items: [answerOf('REL01', 'Quotas')], totalItems: 1 };
    await show({ [PAGE]: { ...page, reviews: 1 } }, { status: 'active' });
    expect(await screen.findByText('Answers about this model')).toBeVisible();
    expect(screen.getByText('1 answer in 1 review.')).toBeVisible();
  });

  it('says so where the model has ended', async () => {
    const page = { items: [answerOf('REL01', 'Quotas')], totalItems: 1 };
    const ended = { endOfLifeAt: '2020-03-01' };
    await show({ [PAGE]: { ...page, reviews: 1 } }, ended);
    expect(
      await screen.findByText(
        '1 answer in 1 review. The model ended on 1 Mar 2020.',
      ),
    ).toBeVisible();
  });

  it('is not there where no answer depends on it', async () => {
    await show({ [PAGE]: { items: [], totalItems: 0, reviews: 0 } });
    expect(screen.queryByRole('heading')).not.toBeInTheDocument();
  });

  it('says so where the answers cannot be loaded', async () => {
    await show({ [PAGE]: refusal(503, 'Error', 'Away') });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Could not load the answers',
    );
  });
});
