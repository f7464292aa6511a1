import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { Applicability } from '@genai-lens/backstage-plugin-lens-review-common';
import { clientAgainst } from '../../__testUtils__/fakeBackend';
import { summaryOfLens } from '../../__testUtils__/libraryReplies';
import { renderInPortal } from '../../__testUtils__/renderInPortal';
import { reviewOf, scoreSmall } from '../../__testUtils__/smallReview';
import { smallLens } from '../../__testUtils__/smallLens';
import { LensPicker } from './LensPicker';

const lens = (
  lensId: string,
  given: Partial<Applicability> = {},
): Applicability => ({
  lensId,
  lensName: 'Small Lens',
  lensVersion: '1.0.0',
  status: 'in',
  because: 'Because.',
  decidedBy: 'nobody',
  reviewed: false,
  suggestedScope: {},
  ...given,
});

async function renderPicker(lenses: readonly Applicability[]) {
  const onPick = jest.fn();
  const { client, requests } = clientAgainst({
    'GET /lenses': {
      items: [summaryOfLens(), summaryOfLens({ id: 'ml', name: 'ML Lens' })],
    },
    'GET /entities/component/default/copilot/reviews': {
      items: [
        {
          ...reviewOf(),
          scorecard: { status: 'draft', ...scoreSmall([]).score },
        },
      ],
    },
    'GET /lenses/small?version=1.0.0': {
      ...smallLens,
      preambles: [
        {
          id: 'which-lens',
          title: 'The lenses',
          sections: [{ title: 'This one', text: 'Begin here.' }],
        },
      ],
    },
    'GET /lenses/ml?version=1.0.0': smallLens,
  });
  const { container } = await renderInPortal(
    <LensPicker
      entityRef="component:default/copilot"
      lenses={lenses}
      lensId={lenses[0].lensId}
      onPick={onPick}
    />,
    client,
  );
  return { onPick, container, requests };
}

describe('LensPicker', () => {
  it('says what is in each lens and how it stands, and tells equal names apart', async () => {
    const { onPick } = await renderPicker([
      lens('small', { reviewed: true }),
      lens('official', { status: 'undecided' }),
      lens('ml', { lensName: 'ML Lens', status: 'out' }),
    ]);
    await userEvent.click(screen.getByRole('button', { name: /Lens/ }));
    expect(
      screen.getAllByRole('option').map(option => option.textContent),
    ).toEqual([
      'Small Lens, smallDraft, 0 of 4 questions answered',
      'Small Lens, officialNot decided yet',
      'ML LensDoes not concern this entity · 4 questions, 5 best practices',
    ]);
    await userEvent.click(screen.getByRole('option', { name: /official/ }));
    expect(onPick).toHaveBeenCalledWith('official');
  });

  it('tells how the lenses relate when it is asked', async () => {
    const { container, requests } = await renderPicker([
      lens('small'),
      lens('ml', { lensName: 'ML Lens' }),
    ]);
    const url = 'GET /lenses/small?version=1.0.0';
    expect(requests).not.toContain(url);
    await userEvent.click(screen.getByText('Which lens is for what?'));
    expect(await screen.findByText('Begin here.')).toBeVisible();
    expect(requests).toContain(url);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('shows what the lens says of itself where it does not name the others', async () => {
    await renderPicker([lens('ml', { lensName: 'ML Lens' }), lens('small')]);
    await userEvent.click(screen.getByText('Which lens is for what?'));
    expect(await screen.findByText('A lens for tests.')).toBeVisible();
  });

  it('says nothing where there is only one', async () => {
    await renderPicker([lens('small')]);
    expect(screen.queryByRole('button', { name: /Lens/ })).toBeNull();
  });
});
