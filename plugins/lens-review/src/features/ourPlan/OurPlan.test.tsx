import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { PlanItem } from '@genai-lens/backstage-plugin-lens-review-common';
import { clientAgainst, Replies } from '../../__testUtils__/fakeBackend';
import { requestOf } from '../../__testUtils__/acceptanceReplies';
import { refusal } from '../../__testUtils__/renderFleet';
import { renderInPortal } from '../../__testUtils__/renderInPortal';
import { GroupPlanCard } from './GroupPlanCard';
import { OurPlan } from './OurPlan';

const MINE = 'GET /plan?assignee=me&limit=10';
const HANDED = 'GET /handovers?limit=5';
const TO_DECIDE = 'GET /acceptances?decidableBy=me&limit=5';

const itemOf = (given: Partial<PlanItem> = {}): PlanItem => ({
  entityRef: 'component:default/copilot',
  title: 'Copilot',
  lensId: 'small',
  questionId: 'SEC01',
  choiceId: 'SEC01_BP01',
  practiceTitle: 'Grant least privilege',
  documentedRisk: 'HIGH',
  status: 'in-progress',
  owner: 'group:default/care',
  dueAt: '2026-11-01',
  overdue: true,
  ...given,
});
const handed = {
  entityRef: 'component:default/copilot',
  title: 'Copilot',
  lensId: 'small',
  questionId: 'SEC02',
  questionTitle: 'Agents',
  to: 'user:default/bo',
  message: 'You run them',
  by: 'user:default/ana',
  at: '2026-11-20T12:00:00.000Z',
  expiresAt: '2026-12-20T12:00:00.000Z',
  answered: false,
};

async function show(replies: Replies) {
  const backend = clientAgainst({
    [HANDED]: { items: [] },
    [TO_DECIDE]: { items: [], totalItems: 0 },
    ...replies,
  });
  const { container } = await renderInPortal(<OurPlan />, backend.client);
  return { ...backend, container, user: userEvent.setup() };
}

describe('OurPlan', () => {
  it('shows what is to be closed by due date, what is overdue, and the way there', async () => {
    const { container } = await show({
      [HANDED]: { items: [handed] },
      [MINE]: { items: [itemOf()], totalItems: 1 },
    });
    const link = await screen.findByRole('link', {
      name: 'Grant least privilege',
    });
    expect(link).toHaveAttribute(
      'href',
      '/catalog/default/component/copilot/lens-review?lens=small&view=plan&question=SEC01&practice=SEC01_BP01',
    );
    expect(screen.getByText('Overdue')).toBeVisible();
    expect(screen.getByText('Due 1 Nov 2026')).toBeVisible();
    const questions = screen.getByRole('region', {
      name: 'Questions handed to you',
    });
    expect(questions).toHaveTextContent(/Copilot · from .*ana: You run them/);
    expect(questions).toHaveTextContent('Not answered');
    expect(screen.getByRole('link', { name: 'Agents' })).toHaveAttribute(
      'href',
      '/catalog/default/component/copilot/lens-review?lens=small&question=SEC02',
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it('shows the requests on which the reader may decide, and the way there', async () => {
    const { user, container } = await show({
      [MINE]: { items: [], totalItems: 0 },
      [TO_DECIDE]: {
        items: [requestOf()],
        totalItems: 2,
        nextCursor: 'c',
      },
      'GET /acceptances?decidableBy=me&cursor=c&limit=5': {
        items: [
          requestOf({ choiceId: 'SEC01_BP02', practiceTitle: 'Keep secrets' }),
        ],
        totalItems: 2,
      },
    });
    const risks = await screen.findByRole('region', {
      name: 'Risks to decide',
    });
    expect(
      within(risks).getByRole('link', { name: 'Grant least privilege' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/copilot/lens-review?lens=small&view=plan&question=SEC01&practice=SEC01_BP01',
    );
    expect(risks).toHaveTextContent(
      /Copilot · .*ana asks to accept the risk until 24 Dec 2026/,
    );
    await user.click(
      within(risks).getByRole('button', {
        name: 'Show more risks (1 of 2 shown)',
      }),
    );
    expect(await within(risks).findByText('Keep secrets')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('adds a page at a time', async () => {
    const { user } = await show({
      [MINE]: { items: [itemOf()], totalItems: 2, nextCursor: 'c' },
      'GET /plan?assignee=me&cursor=c&limit=10': {
        items: [
          itemOf({
            choiceId: 'SEC01_BP02',
            practiceTitle: 'Keep access private',
            dueAt: undefined,
            overdue: false,
          }),
        ],
        totalItems: 2,
      },
    });
    await user.click(
      await screen.findByRole('button', { name: 'Show more (1 of 2 shown)' }),
    );
    expect(await screen.findByText('Keep access private')).toBeVisible();
    expect(screen.getByText('Grant least privilege')).toBeVisible();
    expect(screen.getByText('No due date')).toBeVisible();
  });

  it('says so where nothing is planned, or it could not be loaded', async () => {
    await show({ [MINE]: { items: [], totalItems: 0 } });
    expect(
      await screen.findByText(/^Nothing is planned for you/),
    ).toBeVisible();
    await show({ [MINE]: refusal(503, 'Error', 'Away') });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Could not load the plan',
    );
  });
});

describe('GroupPlanCard', () => {
  it('shows the plan of the group of the page', async () => {
    const { client, requests } = clientAgainst({
      'GET /plan?assignee=group%3Adefault%2Fcare&limit=10': {
        items: [itemOf()],
        totalItems: 1,
      },
    });
    await renderInPortal(<GroupPlanCard />, client, {
      entity: {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Group',
        metadata: { name: 'care', namespace: 'default' },
      },
    });
    expect(await screen.findByText('Grant least privilege')).toBeVisible();
    expect(requests).toHaveLength(1);
  });
});
