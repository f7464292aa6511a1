import {
  AnswerBody,
  ImportReply,
  WatExport,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { component } from '../__testUtils__/entities';
import { LENS } from '../__testUtils__/reviewApi';
import {
  ReviewBackend,
  startReviewBackend,
} from '../__testUtils__/startReviewBackend';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();
const reviewOf = (name: string) =>
  `/entities/component/default/${name}/reviews/${LENS}`;

/** Answers that use everything that the AWS tool has a word for, and all that it has none for. */
const ANSWERS: Readonly<Record<string, AnswerBody>> = {
  GENOPS01: {
    selectedChoices: ['GENOPS01_BP01'],
    unknownChoices: ['GENOPS01_BP02'],
  },
  GENOPS02: {
    selectedChoices: ['GENOPS02_BP01'],
    notApplicableChoices: [
      { choiceId: 'GENOPS02_BP02', reason: 'OTHER', note: 'n'.repeat(200) },
      { choiceId: 'GENOPS02_BP03', reason: 'OUT_OF_SCOPE' },
    ],
    choiceNotes: { GENOPS02_BP02: `It's "quoted" ${'w'.repeat(100)}` },
    notes: 'Zeile 1\nZeile 2: „äöü“ $(id) `id`',
  },
  GENREL04: {
    selectedChoices: [],
    applicable: false,
    reason: 'BUSINESS_PRIORITIES',
  },
  GENSEC04: { selectedChoices: ['GENSEC04_no'], notes: 'Not yet' },
};

describe.each(databases.eachSupportedId())(
  'answers of the AWS tool on %s',
  id => {
    let backend: ReviewBackend;

    beforeAll(async () => {
      backend = await startReviewBackend({
        knex: await databases.init(id),
        entities: ['from', 'to', 'other', 'stale'].map(name => component(name)),
      });
      const scope = { agents: 'no-agents', customization: 'none' };
      for (const name of ['from', 'to', 'other', 'stale']) {
        await backend.api.start(name, { scope }).expect(201);
      }
      for (const [questionId, body] of Object.entries(ANSWERS)) {
        await backend.api
          .save('from', { questionId, basedOn: 0, body })
          .expect(200);
      }
    });

    afterAll(() => backend.stop());

    const exported = async (name: string): Promise<WatExport> =>
      (await backend.api.get(`${reviewOf(name)}/report?format=wat`).expect(200))
        .body;
    const importInto = (name: string, body: object) =>
      backend.api.post(`${reviewOf(name)}/import`).send(body);
    const imported = async (name: string, body: object): Promise<ImportReply> =>
      (await importInto(name, body).expect(200)).body;
    const answersOf = async (name: string) =>
      (await backend.api.read(name).expect(200)).body.answers;
    const one = (answer: object) => ({
      documents: [{ Answer: { QuestionId: 'GENSEC04', ...answer } }],
    });
    const dry = async (answer: object) => {
      const { items } = await imported('other', {
        dryRun: true,
        ...one(answer),
      });
      return items[0];
    };

    it('come from a review with the marks of people and of scope', async () => {
      const { Answers, Cut, LensId } = await exported('from');
      expect(LensId).toBe(LENS);
      const of = (questionId: string) =>
        Answers.find(({ QuestionId }) => QuestionId === questionId);
      expect(of('GENOPS02')).toMatchObject({
        SelectedChoices: ['GENOPS02_BP01'],
        IsApplicable: true,
        Notes: ANSWERS.GENOPS02.notes,
      });
      expect(of('GENOPS02')?.ChoiceAnswers).toEqual(
        expect.arrayContaining([
          { ChoiceId: 'GENOPS02_BP01', Status: 'SELECTED' },
          {
            ChoiceId: 'GENOPS02_BP02',
            Status: 'NOT_APPLICABLE',
            Reason: 'OTHER',
            Notes: expect.stringMatching(/^n{200}\nIt's "quoted"…$/),
          },
        ]),
      );
      expect(Cut).toEqual([
        {
          QuestionId: 'GENOPS02',
          ChoiceId: 'GENOPS02_BP02',
          Characters: 315,
          Limit: 250,
        },
      ]);
      expect(of('GENREL04')).toMatchObject({
        IsApplicable: false,
        Reason: 'BUSINESS_PRIORITIES',
      });
      // Agents are out of scope: nobody has answered, and the tool is told so.
      const scoped = Answers.flatMap(({ QuestionId, ChoiceAnswers = [] }) =>
        ChoiceAnswers.filter(
          ({ Status, Reason }) =>
            Status === 'NOT_APPLICABLE' && Reason === 'OUT_OF_SCOPE',
        ).map(({ ChoiceId }) => ({ QuestionId, ChoiceId })),
      );
      expect(scoped.length).toBeGreaterThan(3);
    });

    it('change nothing where they came from', async () => {
      const before = await answersOf('from');
      const reply = await imported('from', {
        documents: [await exported('from')],
      });
      expect(new Set(reply.items.map(({ change }) => change))).toEqual(
        new Set(['same', 'left-out']),
      );
      expect(reply.unknown).toEqual([]);
      expect(await answersOf('from')).toEqual(before);
    });

    it('arrive in another review as ordinary saves, after a look', async () => {
      const documents = [await exported('from')];
      const preview = await imported('to', { dryRun: true, documents });
      expect(preview.dryRun).toBe(true);
      expect(await answersOf('to')).toEqual([]);
      const coming = preview.items.filter(({ change }) => change === 'new');
      expect(coming.map(({ questionId }) => questionId).sort()).toEqual(
        Object.keys(ANSWERS).sort(),
      );
      const revisions = Object.fromEntries(
        preview.items.map(({ questionId, revision }) => [questionId, revision]),
      );
      const reply = await imported('to', { documents, revisions });
      expect(reply.scorecard).toEqual(preview.scorecard);
      const { body } = await backend.api.read('to').expect(200);
      expect(body.scorecard).toEqual(reply.scorecard);
      const risks = (list: { questionId: string; risk: string }[]) =>
        list.map(({ questionId, risk }) => [questionId, risk]);
      expect(risks(body.answers)).toEqual(risks(await answersOf('from')));
      const history = (await backend.api.history('to').expect(200)).body.items;
      const saves = history.filter(
        ({ type }: { type: string }) => type === 'answer-saved',
      );
      expect(saves).toHaveLength(Object.keys(ANSWERS).length);
      expect(saves[0]).toMatchObject({ by: 'user:default/jane', revision: 1 });
    });

    it('are refused whole where an answer has changed since the look', async () => {
      const documents = [await exported('from')];
      await backend.api
        .as('user:default/joe')
        .save('stale', {
          questionId: 'GENSEC04',
          basedOn: 0,
          body: { selectedChoices: ['GENSEC04_BP01'] },
        })
        .expect(200);
      const { body } = await importInto('stale', {
        documents,
        revisions: { GENSEC04: 0 },
      }).expect(409);
      expect(body.current).toMatchObject({
        questionId: 'GENSEC04',
        updatedBy: 'user:default/joe',
      });
      expect(await answersOf('stale')).toHaveLength(1);
    });

    it('keep notes that the output of list-answers does not have', async () => {
      const summary = {
        QuestionId: 'GENOPS02',
        SelectedChoices: ['GENOPS02_BP01', 'GENOPS02_BP03'],
        ChoiceAnswerSummaries: [
          { ChoiceId: 'GENOPS02_BP01', Status: 'SELECTED' },
          {
            ChoiceId: 'GENOPS02_BP02',
            Status: 'NOT_APPLICABLE',
            Reason: 'OTHER',
          },
          { ChoiceId: 'GENOPS02_BP03', Status: 'SELECTED' },
        ],
      };
      const { items } = await imported('from', {
        dryRun: true,
        documents: [{ AnswerSummaries: [summary], WorkloadId: 'w' }],
      });
      const { notes, choiceNotes } = ANSWERS.GENOPS02;
      expect(items[0]).toMatchObject({
        change: 'changed',
        revision: 1,
        warnings: [],
        to: {
          selectedChoices: ['GENOPS02_BP01', 'GENOPS02_BP03'],
          notApplicableChoices: [{ note: 'n'.repeat(200) }],
          notes,
          choiceNotes,
        },
      });
    });

    it('warn of "none of these" beside others, and leave it out', async () => {
      expect(
        await dry({ SelectedChoices: ['GENSEC04_BP01', 'GENSEC04_no'] }),
      ).toMatchObject({
        change: 'new',
        to: { selectedChoices: ['GENSEC04_BP01'] },
        warnings: [expect.stringContaining('GENSEC04_no means none of these')],
      });
    });

    it('write a note where a reason needs one, cut what is too long, and say so', async () => {
      const item = await dry({
        Notes: 'x '.repeat(1500),
        SelectedChoices: ['GENSEC04_BP01'],
        ChoiceAnswers: [
          {
            ChoiceId: 'GENSEC04-BP02',
            Status: 'NOT_APPLICABLE',
            Reason: 'NONE',
          },
        ],
      });
      expect(item.warnings).toEqual([
        expect.stringContaining('GENSEC04_BP02 is not applicable'),
        expect.stringContaining('is cut to 2084'),
      ]);
      expect(item.to?.notes?.length).toBeLessThanOrEqual(2084);
      expect(item.to?.notApplicableChoices?.[0]).toMatchObject({
        choiceId: 'GENSEC04_BP02',
        note: expect.stringMatching(/./),
      });
    });

    it('list what the lens does not know, and take the rest', async () => {
      const reply = await imported('other', {
        dryRun: true,
        documents: [
          { Answers: [{ QuestionId: 'OPS99', SelectedChoices: ['a'] }] },
          ...one({ SelectedChoices: ['GENSEC04_BP01', 'GENSEC04_BP99'] })
            .documents,
        ],
      });
      expect(reply.unknown).toEqual([
        { questionId: 'OPS99' },
        { questionId: 'GENSEC04', choiceId: 'GENSEC04_BP99' },
      ]);
      expect(reply.items.map(({ change }) => change)).toEqual(['new']);
    });

    it('take nothing away where the tool counts a question as unanswered', async () => {
      const { items } = await imported('from', {
        documents: [{ Answer: { QuestionId: 'GENOPS01' } }],
      });
      expect(items).toMatchObject([{ change: 'left-out' }]);
    });

    it.each([
      [{}, /^documents: /],
      [{ documents: [] }, /^documents: /],
      [{ documents: [{ Lens: 1 }] }, /^documents\[0\]/],
      [
        { documents: [{ Answer: { QuestionId: 'A', Reason: 'WHY' } }] },
        /^documents\[0\]\.Answer\.Reason: /,
      ],
      [{ documents: [{ Answers: [] }], more: 1 }, /more/],
    ])('are refused as %j', async (body, message) => {
      const reply = await importInto('other', body).expect(400);
      expect(reply.body.error.message).toMatch(message);
    });

    it('may be as long as the tool prints them', async () => {
      const Choices = [{ ChoiceId: 'A', Description: 'd'.repeat(1_000_000) }];
      const long = one({ SelectedChoices: ['GENSEC04_BP01'], Choices });
      const { status } = await importInto('other', { dryRun: true, ...long });
      expect(status).toBe(200);
      const Title = 'd'.repeat(5_000_000);
      const tooLong = await importInto('other', one({ Title }));
      expect(tooLong.status).toBe(413);
    });
  },
);
