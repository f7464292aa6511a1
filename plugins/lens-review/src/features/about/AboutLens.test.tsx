import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { smallLens } from '../../__testUtils__/smallLens';
import { AboutLens } from './AboutLens';

function scenarios(save: (ids: string[]) => Promise<void> = async () => {}) {
  return { chosen: ['copilot'], mayUpdate: true, save };
}

describe('AboutLens', () => {
  it('can be read without a review', async () => {
    const { container } = render(<AboutLens lens={smallLens} />);
    expect(screen.getByText(/2 pillars, 4 questions, 5 best/)).toBeVisible();
    expect(
      screen.getByRole('link', { name: /Source of the lens/ }),
    ).toHaveAttribute('href', 'https://example.com/lens');
    expect(
      screen
        .getAllByRole('button', { expanded: false })
        .map(button => button.textContent),
    ).toEqual([
      'Scenarios2',
      'Data architecture',
      'Design principles2',
      'Lifecycle phases2',
      'Responsible AI dimensions2',
      'Controls of other frameworks',
      'Answers ask to be confirmed when these change',
      'Glossary2 terms',
    ]);
    await userEvent.click(
      screen.getByRole('button', { name: /^Answers ask to be confirmed/ }),
    );
    expect(
      screen.getByText('A prompt of the component').closest('li'),
    ).toHaveTextContent('Keep a prompt catalog');
    await userEvent.click(screen.getByRole('button', { name: /^Scenarios/ }));
    expect(screen.getByText('Outdated documents')).toBeVisible();
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('stores the scenarios that a review is like', async () => {
    const save = jest.fn(async () => {});
    render(<AboutLens lens={smallLens} scenarios={scenarios(save)} />);
    const platform = screen.getByRole('checkbox', { name: /^Platform/ });
    expect(platform).not.toBeChecked();
    await userEvent.click(platform);
    expect(save).toHaveBeenCalledWith(['copilot', 'platform']);
    await userEvent.click(screen.getByRole('checkbox', { name: /^Co-pilot/ }));
    expect(save).toHaveBeenLastCalledWith([]);
  });

  it('says why scenarios could not be stored', async () => {
    const save = async () => {
      throw new Error('The server is away');
    };
    render(<AboutLens lens={smallLens} scenarios={scenarios(save)} />);
    await userEvent.click(screen.getByRole('checkbox', { name: /^Platform/ }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The server is away',
    );
    expect(
      screen.getByRole('checkbox', { name: /^Platform/ }),
    ).not.toBeChecked();
  });

  it('leads from a control to the best practices that answer it', async () => {
    const onOpen = jest.fn();
    render(<AboutLens lens={smallLens} onOpen={onOpen} />);
    await userEvent.click(screen.getByRole('button', { name: /^Controls/ }));
    const control = screen.getByText('LLM06').closest('li');
    await userEvent.click(
      within(control!).getByRole('button', { name: 'Grant least privilege' }),
    );
    expect(onOpen).toHaveBeenCalledWith({
      questionId: 'SEC01',
      choiceId: 'SEC01_BP01',
    });
    expect(screen.getByText('LLM01').closest('li')).toHaveTextContent(
      'No best practice of this lens answers it.',
    );
  });

  it('searches the glossary by terms, aliases and texts', async () => {
    render(<AboutLens lens={smallLens} />);
    await userEvent.click(screen.getByRole('button', { name: /^Glossary/ }));
    const search = screen.getByRole('searchbox');
    await userEvent.type(search, 'fm');
    expect(screen.getByRole('status')).toHaveTextContent('1 term');
    expect(screen.getByText('A large model for many tasks.')).toBeVisible();
    await userEvent.clear(search);
    await userEvent.type(search, 'filter input');
    expect(screen.getByText('Guardrail')).toBeVisible();
    expect(screen.queryByText('Foundation model')).not.toBeInTheDocument();
  });
});
