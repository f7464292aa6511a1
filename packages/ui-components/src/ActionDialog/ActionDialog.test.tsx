import { ComponentProps, useState } from 'react';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Button } from '@backstage/ui';
import { axe } from 'jest-axe';
import { ActionDialog } from './ActionDialog';

function Example(
  props: Partial<ComponentProps<typeof ActionDialog>> & { onAct: () => void },
) {
  const [isOpen, setOpen] = useState(false);
  return (
    <ActionDialog
      trigger={<Button>Publish …</Button>}
      title="Publish the lens"
      action="Publish"
      failed="The lens was not published"
      isPending={false}
      isOpen={isOpen}
      onOpenChange={setOpen}
      {...props}
    >
      <p>It never changes afterwards.</p>
    </ActionDialog>
  );
}

const open = async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Publish …' }));
  return within(await screen.findByRole('dialog'));
};

it('does it only after it was asked, and can be left', async () => {
  const onAct = jest.fn();
  render(<Example onAct={onAct} />);
  const dialog = await open();
  expect(dialog.getByText('It never changes afterwards.')).toBeVisible();
  expect(await axe(document.body)).toHaveNoViolations();
  await userEvent.click(dialog.getByRole('button', { name: 'Publish' }));
  expect(onAct).toHaveBeenCalledTimes(1);
  await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('says why it was not done, in other words where there are some', async () => {
  const { rerender } = render(
    <Example onAct={() => {}} error={new Error('Taken')} />,
  );
  const dialog = await open();
  expect(dialog.getByRole('alert')).toHaveTextContent(
    'The lens was not publishedTaken',
  );
  rerender(
    <Example
      onAct={() => {}}
      error={new Error('Taken')}
      problem="Choose another version."
    />,
  );
  expect(dialog.getByRole('alert')).toHaveTextContent(
    'Choose another version.',
  );
});

it('waits until it is ready', async () => {
  render(<Example onAct={() => {}} isReady={false} />);
  const dialog = await open();
  expect(dialog.getByRole('button', { name: 'Publish' })).toBeDisabled();
});
