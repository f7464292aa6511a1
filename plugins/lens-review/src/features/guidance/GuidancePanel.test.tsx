import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { smallLens } from '../../__testUtils__/smallLens';
import { GuidancePanel } from './GuidancePanel';

const shown = (props: Partial<Parameters<typeof GuidancePanel>[0]> = {}) =>
  render(
    <GuidancePanel
      lens={smallLens}
      questionId="SEC02"
      choiceId="SEC02_BP01"
      {...props}
    />,
  );

describe('GuidancePanel', () => {
  it('begins with the sentence in short and has everything the lens says', async () => {
    const { container } = shown();
    const text = container.textContent ?? '';
    const order = [
      'Limit agents',
      'In short: Limit agents.',
      'What it means',
      'Why it matters',
      'What good looks like',
      'Steps',
      'Anti-patterns',
      'What counts as evidence',
      'On SageMaker HyperPod',
      'Lifecycle phases',
      'Read more',
    ].map(words => text.indexOf(words));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(await axe(container)).toHaveNoViolations();
  });

  it('opens links in a new tab that cannot reach back', () => {
    shown();
    const link = screen.getByRole('link', { name: /Documentation/ });
    expect(link).toHaveAttribute('href', 'https://example.com/docs');
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', expect.stringContaining('noopener'));
  });

  it('explains glossary terms and tags by keyboard', async () => {
    const user = userEvent.setup();
    shown();
    await user.tab();
    expect(
      screen.getByRole('button', { name: 'foundation model' }),
    ).toHaveFocus();
    expect(await screen.findByRole('tooltip')).toHaveTextContent(
      'A large model for many tasks.',
    );
    await user.tab();
    expect(screen.getByRole('button', { name: 'guardrail' })).toHaveFocus();
    await user.tab();
    expect(await screen.findByRole('tooltip')).toHaveTextContent(
      'What Deployment is.',
    );
  });

  it('says why it matters more in this review', () => {
    shown({
      questionId: 'SEC01',
      choiceId: 'SEC01_BP01',
      review: { scope: { personalData: 'personal' }, scenarios: ['platform'] },
    });
    const notice = screen
      .getByText('Matters more in this review')
      .closest('[data-status]');
    expect(notice).toHaveTextContent(
      'Because of your scope: Personal data: Yes. Most of all in: Platform.',
    );
  });

  it('shows what a published lens file says where there is no guidance', () => {
    const [pillar] = smallLens.pillars;
    const [question] = pillar.questions;
    const [choice] = question.choices;
    const bare = {
      ...choice,
      guidance: undefined,
      description: 'As published',
      improvementPlan: 'Do this',
    };
    const lens = {
      ...smallLens,
      pillars: [{ ...pillar, questions: [{ ...question, choices: [bare] }] }],
    };
    shown({ lens, questionId: question.id, choiceId: choice.id });
    expect(screen.getByText('As published')).toBeInTheDocument();
    expect(screen.getByText('Do this')).toBeInTheDocument();
  });

  it('closes', async () => {
    const onClose = jest.fn();
    shown({ onClose });
    await userEvent.click(
      screen.getByRole('button', { name: 'Close the guidance' }),
    );
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});
