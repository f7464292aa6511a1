import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { smallLens } from '../../__testUtils__/smallLens';
import { answerOf, scoreSmall } from '../../__testUtils__/smallReview';
import { MatrixView } from './MatrixView';

const scored = scoreSmall([
  answerOf('SEC01', { selectedChoices: ['SEC01_BP01'] }),
]);

function show() {
  const onOpen = jest.fn();
  const { container } = render(
    <MatrixView lens={smallLens} scored={scored} onOpen={onOpen} />,
  );
  return { onOpen, container, user: userEvent.setup() };
}

const deployment = {
  name: 'Security, Deployment: 1 of 3 in place, worst open risk medium, 1 unanswered or unknown',
};

describe('MatrixView', () => {
  it('is a table with headings for pillars and phases', async () => {
    const { container } = show();
    const table = screen.getByRole('table', {
      name: 'Pillars by lifecycle phases',
    });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(header => header.textContent),
    ).toEqual(['Pillar', 'Scoping', 'Deployment']);
    expect(within(table).getAllByRole('rowheader')).toHaveLength(2);
    expect(screen.getByRole('button', deployment)).toHaveTextContent('1 of 3');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('opens the best practices of a cell, which lead to their questions', async () => {
    const { onOpen, user, container } = show();
    await user.click(screen.getByRole('button', deployment));
    const heading = screen.getByRole('heading', {
      name: 'Security: Deployment',
    });
    expect(heading).toHaveFocus();
    expect(screen.getByRole('button', deployment)).toHaveAttribute(
      'aria-expanded',
      'true',
    );
    expect(await axe(container)).toHaveNoViolations();
    const section = screen.getByRole('region', {
      name: 'Security: Deployment',
    });
    const rows = within(section).getAllByRole('listitem');
    expect(rows.map(row => row.textContent)).toEqual([
      expect.stringMatching(/^Keep access private.*Not in placeMedium risk$/),
      expect.stringMatching(/^Limit agents.*Unanswered or unknown$/),
      expect.stringMatching(/^Grant least privilege.*In place$/),
    ]);
    await user.click(
      screen.getByRole('button', { name: /Keep access private/ }),
    );
    expect(onOpen).toHaveBeenCalledWith({
      questionId: 'SEC01',
      choiceId: 'SEC01_BP02',
    });
  });

  it('gives the focus back to the cell on closing', async () => {
    const { user } = show();
    await user.click(screen.getByRole('button', deployment));
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('heading')).not.toBeInTheDocument();
    expect(screen.getByRole('button', deployment)).toHaveFocus();
  });

  it('crosses with another axis', async () => {
    const { user } = show();
    await user.click(screen.getByRole('radio', { name: 'Design principles' }));
    expect(
      screen.getByRole('table', { name: 'Pillars by design principles' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('columnheader', { name: 'Set limits' }),
    ).toBeInTheDocument();
  });
});
