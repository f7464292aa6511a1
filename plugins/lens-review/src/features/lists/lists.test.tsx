import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { smallLens } from '../../__testUtils__/smallLens';
import { answerOf, scoreSmall } from '../../__testUtils__/smallReview';
import { OpenView } from './OpenView';
import { UnansweredView } from './UnansweredView';
import { UnknownView } from './UnknownView';

const answers = [
  answerOf('SEC01', { selectedChoices: ['SEC01_BP02'] }),
  answerOf('SEC02', { unknownChoices: ['SEC02_BP01'] }),
];
const allInPlace = [
  answerOf('SEC01', { selectedChoices: ['SEC01_BP01', 'SEC01_BP02'] }),
  answerOf('SEC02', { selectedChoices: ['SEC02_BP01'] }),
  answerOf('REL01', { selectedChoices: ['REL01_BP01'] }),
  answerOf('REL02', { selectedChoices: ['REL02_BP01'] }),
];

function propsOf(given: typeof answers) {
  return {
    lens: smallLens,
    answers: given,
    scored: scoreSmall(given),
    onOpen: jest.fn(),
  };
}

describe('OpenView', () => {
  it('lists what is not in place under its risk and leads to the question', async () => {
    const props = propsOf(answers);
    const { container } = render(<OpenView {...props} />);
    expect(screen.getByRole('heading')).toHaveTextContent('High risk (1)');
    await userEvent.click(
      screen.getByRole('button', { name: /Grant least privilege/ }),
    );
    expect(props.onOpen).toHaveBeenCalledWith({
      questionId: 'SEC01',
      choiceId: 'SEC01_BP01',
    });
    expect(await axe(container)).toHaveNoViolations();
  });

  it('congratulates only where nothing is left to find out', () => {
    const { rerender } = render(<OpenView {...propsOf(allInPlace)} />);
    expect(screen.getByText('Well done, nothing is open')).toBeInTheDocument();
    rerender(<OpenView {...propsOf([])} />);
    expect(screen.getByText('Nothing is open so far')).toBeInTheDocument();
  });
});

describe('UnknownView', () => {
  it('lists what somebody marked "don\'t know"', () => {
    render(<UnknownView {...propsOf(answers)} />);
    expect(screen.getAllByRole('button')).toHaveLength(1);
    expect(
      screen.getByRole('button', { name: /Limit agents/ }),
    ).toBeInTheDocument();
    expect(screen.getByRole('heading')).toHaveTextContent(
      'High risk if not in place (1)',
    );
  });

  it('says so where there is nothing to find out', () => {
    render(<UnknownView {...propsOf([])} />);
    expect(screen.getByText('Nothing to find out')).toBeInTheDocument();
  });
});

describe('UnansweredView', () => {
  it('lists questions by pillar and says what they want', async () => {
    const props = propsOf(answers);
    render(<UnansweredView {...props} />);
    expect(
      screen.getAllByRole('heading').map(heading => heading.textContent),
    ).toEqual(['Security (1)', 'Reliability (2)']);
    expect(screen.getByRole('button', { name: /Agents/ })).toHaveTextContent(
      /decide at least one best practice/,
    );
    const quotas = screen.getByRole('button', { name: /Quotas/ });
    expect(quotas).toHaveTextContent(
      '1 best practice unanswered · low risk if not in place',
    );
    expect(quotas).not.toHaveTextContent('Low risk');
    await userEvent.click(quotas);
    expect(props.onOpen).toHaveBeenCalledWith({ questionId: 'REL01' });
  });

  it('congratulates where everything is answered', () => {
    render(<UnansweredView {...propsOf(allInPlace)} />);
    expect(
      screen.getByText('Well done, everything is answered'),
    ).toBeInTheDocument();
  });
});
