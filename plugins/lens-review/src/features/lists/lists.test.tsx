import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { smallLens } from '../../__testUtils__/smallLens';
import { answerOf, scoreSmall } from '../../__testUtils__/smallReview';
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

describe('UnknownView', () => {
  it('lists what somebody marked "don\'t know"', async () => {
    const { container } = render(<UnknownView {...propsOf(answers)} />);
    expect(screen.getAllByRole('button')).toHaveLength(1);
    expect(
      screen.getByRole('button', { name: /Limit agents/ }),
    ).toBeInTheDocument();
    expect(screen.getByRole('heading')).toHaveTextContent(
      'High risk if not in place (1)',
    );
    expect(await axe(container)).toHaveNoViolations();
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
