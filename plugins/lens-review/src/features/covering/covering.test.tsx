import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { clientAgainst } from '../../__testUtils__/fakeBackend';
import { renderInPortal } from '../../__testUtils__/renderInPortal';
import { reviewOf } from '../../__testUtils__/smallReview';
import { CoveredNotice, CoveringSwitch } from '.';

const SHOP = 'system:default/shop';

async function showSwitch(
  given: {
    mayUpdate?: boolean;
    onSave?: () => Promise<void>;
    review?: Parameters<typeof reviewOf>[0];
  } = {},
) {
  const { mayUpdate = true } = given;
  const onSave = jest.fn(given.onSave ?? (async () => {}));
  const { container } = await renderInPortal(
    <CoveringSwitch
      mayUpdate={mayUpdate}
      onSave={onSave}
      review={reviewOf({
        entityRef: SHOP,
        status: 'complete',
        coversComponents: false,
        ...given.review,
      })}
    />,
    clientAgainst({}).client,
  );
  return { container, onSave };
}

const theSwitch = () =>
  screen.findByRole('switch', {
    name: 'This review covers the components of the System',
  });

describe('the switch of a System', () => {
  it('is turned, says what it means, and leads to the components', async () => {
    const { container, onSave } = await showSwitch();
    expect(await theSwitch()).not.toBeChecked();
    expect(screen.getByText(/count as reviewed as long as/)).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Show the components in the fleet' }),
    ).toHaveAttribute(
      'href',
      '/lens-review?lens=small&view=components&system=system%3Adefault%2Fshop',
    );
    await userEvent.click(await theSwitch());
    expect(onSave).toHaveBeenCalledWith(true);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says that a review that is not complete covers nothing', async () => {
    await showSwitch({ review: { coversComponents: true, status: 'stale' } });
    expect(await screen.findByText('It covers no component now')).toBeVisible();
  });

  it('is on and quiet while the review is complete', async () => {
    await showSwitch({ review: { coversComponents: true } });
    expect(await theSwitch()).toBeChecked();
    expect(
      screen.queryByText('It covers no component now'),
    ).not.toBeInTheDocument();
  });

  it('is not for those who may only read', async () => {
    await showSwitch({ mayUpdate: false });
    expect(await theSwitch()).toBeDisabled();
  });

  it('says what was refused', async () => {
    await showSwitch({
      onSave: async () => {
        throw new Error('The backend is away');
      },
    });
    await userEvent.click(await theSwitch());
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The backend is away',
    );
  });

  it('is not there on what is no System', async () => {
    await showSwitch({ review: { coversComponents: undefined } });
    expect(screen.queryByRole('switch')).not.toBeInTheDocument();
  });
});

describe('a component that is covered', () => {
  const show = async (mayUpdate: boolean) => {
    const onReviewAlone = jest.fn();
    const { container } = await renderInPortal(
      <CoveredNotice
        lensId="small"
        by={{ entityRef: SHOP, title: 'Shop' }}
        mayUpdate={mayUpdate}
        onReviewAlone={onReviewAlone}
      />,
      clientAgainst({}).client,
    );
    return { container, onReviewAlone };
  };

  it('leads to the review that counts, and to one of its own', async () => {
    const { container, onReviewAlone } = await show(true);
    expect(
      await screen.findByRole('heading', {
        name: 'Covered by the review of Shop',
      }),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Open the review of Shop' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/system/shop/lens-review?lens=small',
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Review it on its own' }),
    );
    expect(onReviewAlone).toHaveBeenCalled();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('offers no review of its own to those who may not begin one', async () => {
    await show(false);
    await screen.findByRole('link', { name: 'Open the review of Shop' });
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
