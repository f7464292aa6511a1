import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { FileDrop } from './FileDrop';

const file = new File(['{}'], 'lens.json', { type: 'application/json' });

function renderDrop(isDisabled = false) {
  const onFile = jest.fn();
  const { container } = render(
    <FileDrop
      title="Drop a lens file here"
      button="Choose a file"
      accept=".json"
      isDisabled={isDisabled}
      onFile={onFile}
    />,
  );
  const zone = container.firstElementChild!;
  return { onFile, container, zone };
}

it('takes a file that is dropped on it', async () => {
  const { onFile, container, zone } = renderDrop();
  fireEvent.dragOver(zone);
  expect(zone).toHaveAttribute('data-over');
  fireEvent.drop(zone, { dataTransfer: { files: [file] } });
  expect(onFile).toHaveBeenCalledWith(file);
  expect(zone).not.toHaveAttribute('data-over');
  expect(await axe(container)).toHaveNoViolations();
});

it('takes a file from the picker, which its button opens', async () => {
  const { onFile } = renderDrop();
  const picker = screen.getByLabelText('Drop a lens file here');
  const click = jest.spyOn(picker, 'click');
  await userEvent.click(screen.getByRole('button', { name: 'Choose a file' }));
  expect(click).toHaveBeenCalledTimes(1);
  await userEvent.upload(picker, file);
  expect(onFile).toHaveBeenCalledWith(file);
});

it('takes nothing while it is disabled', () => {
  const { onFile, zone } = renderDrop(true);
  fireEvent.drop(zone, { dataTransfer: { files: [file] } });
  expect(onFile).not.toHaveBeenCalled();
});
