import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Applicability } from '@genai-lens/backstage-plugin-lens-review-common';
import { LensPicker } from './LensPicker';

const lens = (
  lensId: string,
  given: Partial<Applicability> = {},
): Applicability => ({
  lensId,
  lensName: 'Generative AI Lens',
  lensVersion: '1.0.0',
  status: 'in',
  because: 'Because.',
  decidedBy: 'nobody',
  reviewed: false,
  suggestedScope: {},
  ...given,
});

describe('LensPicker', () => {
  it('tells lenses of the same name apart, and says how each stands', async () => {
    const onPick = jest.fn();
    render(
      <LensPicker
        lenses={[
          lens('generative-ai', { reviewed: true }),
          lens('official', { status: 'undecided' }),
          lens('ml', { lensName: 'Machine Learning Lens', status: 'out' }),
        ]}
        lensId="generative-ai"
        onPick={onPick}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: /Lens/ }));
    expect(
      screen.getAllByRole('option').map(option => option.textContent),
    ).toEqual([
      'Generative AI Lens, generative-ai (reviewed)',
      'Generative AI Lens, official (not decided yet)',
      'Machine Learning Lens (does not concern it)',
    ]);
    await userEvent.click(screen.getByRole('option', { name: /official/ }));
    expect(onPick).toHaveBeenCalledWith('official');
  });

  it('says nothing where there is only one', () => {
    const { container } = render(
      <LensPicker lenses={[lens('a')]} lensId="a" onPick={jest.fn()} />,
    );
    expect(container).toBeEmptyDOMElement();
  });
});
