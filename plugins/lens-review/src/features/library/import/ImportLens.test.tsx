import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import {
  DRAFT,
  SAVED_DRAFT,
  summaryOfLens,
} from '../../../__testUtils__/libraryReplies';
import { refusal } from '../../../__testUtils__/renderFleet';
import { renderLibrary } from '../../../__testUtils__/renderLibrary';

const VALIDATE = 'POST /lenses/validate';
const GOOD = {
  ok: true,
  name: 'Small Lens',
  findings: SAVED_DRAFT.findings,
  counts: DRAFT.counts,
};
const BROKEN = {
  ok: false,
  findings: [
    {
      severity: 'error',
      code: 'json-invalid',
      path: '',
      message: 'Line 3, column 7: a comma is missing.',
    },
  ],
  counts: { pillars: 0, questions: 0, choices: 0, bestPractices: 0 },
};

const drop = async (text: string, name = 'lens.json') => {
  const title = await screen.findByText('Drop the file of a lens here');
  const file = new File([text], name, { type: 'application/json' });
  file.text = async () => text;
  fireEvent.drop(title, { dataTransfer: { files: [file] } });
};
const saveButton = () => screen.getByRole('button', { name: /draft$/ });

describe('importing a lens', () => {
  it('checks a file as it is dropped, and saves it as a draft', async () => {
    const { bodies, container } = await renderLibrary({
      at: '/?view=import',
      lenses: [],
      replies: {
        [VALIDATE]: GOOD,
        'POST /lenses': { ...SAVED_DRAFT, id: 'small' },
      },
    });
    await drop('{"name": "Small Lens"}');
    expect(await screen.findByText('Small Lens can be imported')).toBeVisible();
    expect(screen.getByText(/^1 warning, 1 note · 2 pillars/)).toBeVisible();
    expect(screen.getByText('Rule 2 never decides; remove it.')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();

    await userEvent.click(saveButton());
    await waitFor(() =>
      expect(bodies.map(({ key, body }) => [key, body])).toEqual([
        [VALIDATE, { definition: '{"name": "Small Lens"}', mode: 'lenient' }],
        [
          'POST /lenses',
          { definition: '{"name": "Small Lens"}', mode: 'lenient' },
        ],
      ]),
    );
  });

  it('says where the JSON is broken, and saves nothing', async () => {
    await renderLibrary({
      at: '/?view=import',
      replies: { [VALIDATE]: BROKEN },
    });
    fireEvent.change(await screen.findByLabelText('Or paste the JSON'), {
      target: { value: '{' },
    });
    expect(await screen.findByText('This cannot be imported')).toBeVisible();
    expect(
      screen.getByText('Line 3, column 7: a comma is missing.'),
    ).toBeVisible();
    expect(saveButton()).toBeDisabled();
  });

  it('does not even read a file that is too large', async () => {
    const { requests } = await renderLibrary({ at: '/?view=import' });
    const title = await screen.findByText('Drop the file of a lens here');
    const file = new File(['{}'], 'big.json');
    Object.defineProperty(file, 'size', { value: 2.5 * 1024 * 1024 });
    fireEvent.drop(title, { dataTransfer: { files: [file] } });
    expect(
      await screen.findByText('big.json (2.5 MB) is too large'),
    ).toBeVisible();
    expect(requests).toEqual(['GET /lenses']);
  });

  it('replaces a draft that somebody else saved only when told to', async () => {
    let calls = 0;
    const { bodies } = await renderLibrary({
      at: '/?view=import&lens=small',
      lenses: [summaryOfLens({ draft: { ...DRAFT, revision: 2 } })],
      replies: {
        [VALIDATE]: GOOD,
        'POST /lenses': () => {
          calls += 1;
          return calls === 1
            ? {
                status: 409,
                body: {
                  ...refusal(409, 'ConflictError', 'There is a draft.').body,
                  current: DRAFT,
                },
              }
            : SAVED_DRAFT;
        },
        'GET /lenses/small/draft': SAVED_DRAFT,
      },
    });
    await drop('{}');
    await screen.findByText('Small Lens can be imported');
    await userEvent.click(
      screen.getByRole('button', { name: 'Replace the draft' }),
    );
    expect(
      await screen.findByText('There is another draft of this lens'),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Replace it' }));
    expect(
      await screen.findByRole('region', { name: 'Warnings (1)' }),
    ).toBeVisible();
    expect(bodies.filter(({ key }) => key === 'POST /lenses')).toHaveLength(2);
  });
});
