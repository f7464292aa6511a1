import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ImportReply } from '@genai-lens/backstage-plugin-lens-review-common';
import { axe } from 'jest-axe';
import { InMemoryBackend } from '../../../dev/server';
import { clientAgainst, Replies } from '../../__testUtils__/fakeBackend';
import { openSession } from '../../__testUtils__/openSession';
import { renderInPortal } from '../../__testUtils__/renderInPortal';
import { smallLens } from '../../__testUtils__/smallLens';
import { ReviewReports } from './ReviewReports';
import { readDocuments } from './importAnswers/readDocuments';

const REVIEW = '/entities/component/default/copilot/reviews/small';
const REPORT = `GET ${REVIEW}/report?format=html`;
const IMPORT = `POST ${REVIEW}/import`;
const refused = {
  status: 403,
  body: { error: { name: 'NotAllowedError', message: 'You may not' } },
};

async function openReports(
  replies: Replies,
  options: { mayUpdate?: boolean } = {},
) {
  window.localStorage.clear();
  const backend = new InMemoryBackend({ lens: smallLens });
  await openSession(backend, { user: 'user:default/ana' });
  const session = await openSession(backend, {
    user: 'user:default/ana',
    ...options,
  });
  const { client, bodies } = clientAgainst(replies);
  const { container } = await renderInPortal(
    <ReviewReports session={session} snapshot={session.getSnapshot()} />,
    client,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Report' }));
  const dialog = within(await screen.findByRole('dialog'));
  return { user, dialog, bodies, session, container };
}

const file = (text: string) =>
  new File([text], 'answers.json', { type: 'application/json' });
const ANSWERS = {
  AnswerSummaries: [{ QuestionId: 'Q1', SelectedChoices: ['A'] }],
};

describe('the reports of a review', () => {
  it('are offered with what each is for', async () => {
    const { dialog, container } = await openReports({});
    for (const name of ['Markdown', 'CSV', 'JSON', 'AGENTS.md']) {
      expect(
        dialog.getByRole('button', { name: `Download ${name}` }),
      ).toBeInTheDocument();
    }
    expect(
      dialog.getByText(/A row for each best practice/),
    ).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('are shown where they can run nothing', async () => {
    const { user, dialog } = await openReports({ [REPORT]: { page: 1 } });
    await user.click(dialog.getByRole('button', { name: 'Preview' }));
    const frame = await screen.findByTitle('Preview: Page to read and print');
    expect(frame).toHaveAttribute('sandbox', '');
    expect(frame).toHaveAttribute('srcdoc', '{"page":1}');
    await user.click(dialog.getByRole('button', { name: 'Close the preview' }));
    expect(screen.queryByTitle(/^Preview/)).not.toBeInTheDocument();
  });

  it('say why one could not be made', async () => {
    const { user, dialog } = await openReports({ [REPORT]: refused });
    await user.click(dialog.getByRole('button', { name: 'Preview' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('You may not');
  });
});

describe('the import from the AWS tool', () => {
  const reply = (change: 'new' | 'same'): Partial<ImportReply> => ({
    dryRun: true,
    items: [
      {
        questionId: 'Q1',
        title: 'How do you?',
        change,
        revision: 3,
        warnings: ['The notes were cut.'],
      },
    ],
    unknown: [{ questionId: 'OPS01' }],
  });

  it('is not offered to who may only read', async () => {
    const { dialog } = await openReports({}, { mayUpdate: false });
    expect(dialog.queryByText(/^Import from/)).not.toBeInTheDocument();
  });

  it('shows what would change, then writes just that', async () => {
    const { session, ...rest } = await openReports({
      [IMPORT]: body => ({
        ...reply('new'),
        scorecard: scorecard(),
        dryRun: JSON.stringify(body).includes('"dryRun":true'),
      }),
    });
    function scorecard() {
      return session.getSnapshot().scorecard;
    }
    const reload = jest.spyOn(session, 'reload');
    const { user, dialog, bodies } = rest;
    await user.upload(
      dialog.getByLabelText('Files'),
      file(JSON.stringify(ANSWERS)),
    );
    expect(await dialog.findByText(/^1 new and 0 changed/)).toHaveTextContent(
      '1 id is not in this lens',
    );
    expect(dialog.getByText('The notes were cut.')).toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: /^Write/ }));
    expect(await dialog.findByText('The answers are written')).toBeVisible();
    expect(bodies.map(({ body }) => body)).toEqual([
      { dryRun: true, documents: [ANSWERS] },
      { documents: [ANSWERS], revisions: { Q1: 3 } },
    ]);
    await waitFor(() => expect(reload).toHaveBeenCalled());
  });

  it('has nothing to write where all is the same', async () => {
    const { session, user, dialog } = await openReports({
      [IMPORT]: () => ({
        ...reply('same'),
        scorecard: session.getSnapshot().scorecard,
      }),
    });
    await user.upload(
      dialog.getByLabelText('Files'),
      file(JSON.stringify(ANSWERS)),
    );
    expect(await dialog.findByText(/^0 new and 0 changed/)).toBeInTheDocument();
    expect(
      dialog.queryByRole('button', { name: /^Write/ }),
    ).not.toBeInTheDocument();
  });

  it.each([
    ['{', 'answers.json is not JSON'],
    ['{"Lens": 1}', 'answers.json has no "Answer"'],
  ])('says what is wrong with %s', async (text, message) => {
    const { user, dialog } = await openReports({});
    await user.upload(dialog.getByLabelText('Files'), file(text));
    expect(await dialog.findByRole('alert')).toHaveTextContent(message);
  });

  it('reads a list of what several calls printed, and a byte-order mark', () => {
    expect(
      readDocuments([
        { name: 'a', text: `\uFEFF[${JSON.stringify(ANSWERS)}, {"More": 1}]` },
        { name: 'b', text: '{"Answer": {"QuestionId": "Q2"}}' },
      ]),
    ).toEqual([ANSWERS, { Answer: { QuestionId: 'Q2' } }]);
  });
});
