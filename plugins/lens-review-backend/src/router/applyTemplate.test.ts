import {
  AppliedTemplate,
  HistoryEntry,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { component } from '../__testUtils__/entities';
import { majorChange, publish } from '../__testUtils__/library';
import { lensFile } from '../__testUtils__/lensFile';
import { LENS } from '../__testUtils__/reviewApi';
import {
  ReviewBackend,
  startReviewBackend,
} from '../__testUtils__/startReviewBackend';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();
const NAMES = ['fresh', 'answered', 'chosen', 'seen', 'older', 'newer'];

const ANSWERS = [
  { questionId: 'GENREL04', selectedChoices: ['GENREL04_BP01'] },
  {
    questionId: 'GENSEC04',
    selectedChoices: ['GENSEC04_BP01'],
    notes: 'The gateway does this.',
  },
];

describe.each(databases.eachSupportedId())(
  'a template taken over on %s',
  id => {
    let backend: ReviewBackend;
    let template: string;

    beforeAll(async () => {
      backend = await startReviewBackend({
        knex: await databases.init(id),
        entities: NAMES.map(name => component(name)),
      });
      for (const name of NAMES) {
        await backend.api.start(name).expect(201);
      }
      const { body } = await backend.api
        .post('/templates')
        .send({ lensId: LENS, name: 'Behind the gateway', answers: ANSWERS })
        .expect(201);
      template = body.id;
    });

    afterAll(() => backend.stop());

    const call = (name: string, body: object = {}, lens = LENS) =>
      backend.api
        .post(
          `/entities/component/default/${name}/reviews/${lens}/apply-template`,
        )
        .send({ templateId: template, ...body });
    const apply = async (...of: Parameters<typeof call>) =>
      (await call(...of).expect(200)).body as AppliedTemplate;
    const answersOf = async (name: string) =>
      (await backend.api.read(name).expect(200)).body.answers;
    const save = (name: string, basedOn: number, notes: string) =>
      backend.api
        .save(name, {
          questionId: 'GENREL04',
          basedOn,
          body: { selectedChoices: [], notes },
        })
        .expect(200);

    it('says first what it would write, then writes it as saves that name it', async () => {
      const preview = await apply('fresh', { dryRun: true });
      expect(preview).toMatchObject({
        dryRun: true,
        template: { id: template, name: 'Behind the gateway', revision: 1 },
        applied: [
          { questionId: 'GENSEC04', change: 'new', revision: 0 },
          { questionId: 'GENREL04', change: 'new', revision: 0 },
        ],
        skipped: [],
        scorecard: { answered: 2 },
      });
      expect(await answersOf('fresh')).toEqual([]);

      const done = await apply('fresh');
      expect(done).toEqual({ ...preview, dryRun: false });
      const { body } = await backend.api.read('fresh').expect(200);
      expect(body.scorecard).toEqual(done.scorecard);
      expect(body.answers).toMatchObject([
        {
          ...ANSWERS[0],
          revision: 1,
          updatedBy: 'user:default/jane',
          confirmedBy: 'user:default/jane',
        },
        { ...ANSWERS[1], revision: 1 },
      ]);
      const history: HistoryEntry[] = (await backend.api.history('fresh')).body
        .items;
      expect(
        history.filter(({ type }) => type === 'answer-saved'),
      ).toMatchObject(
        ['GENREL04', 'GENSEC04'].map(questionId => ({
          questionId,
          revision: 1,
          by: 'user:default/jane',
          to: {
            template: { id: template, name: 'Behind the gateway', revision: 1 },
          },
        })),
      );

      const again = await apply('fresh');
      expect(again.applied).toEqual([]);
      expect(again.skipped.map(({ reason }) => reason)).toEqual([
        'same',
        'same',
      ]);
      expect(await answersOf('fresh')).toEqual(body.answers);
    });

    it('replaces no answer unless it is asked to', async () => {
      await save('answered', 0, 'Ours');
      const kept = await apply('answered');
      expect(kept.applied).toMatchObject([{ questionId: 'GENSEC04' }]);
      expect(kept.skipped).toMatchObject([
        { questionId: 'GENREL04', reason: 'answered' },
      ]);
      expect(await answersOf('answered')).toMatchObject([
        { questionId: 'GENREL04', revision: 1, notes: 'Ours' },
        { questionId: 'GENSEC04', revision: 1 },
      ]);
      const replaced = await apply('answered', { overwrite: true });
      expect(replaced).toMatchObject({
        applied: [
          {
            questionId: 'GENREL04',
            change: 'changed',
            revision: 1,
            from: { notes: 'Ours' },
            to: {
              selectedChoices: ANSWERS[0].selectedChoices,
            },
          },
        ],
        skipped: [{ questionId: 'GENSEC04', reason: 'same' }],
      });
      expect(await answersOf('answered')).toMatchObject([
        { ...ANSWERS[0], revision: 2 },
        { revision: 1 },
      ]);
    });

    it('takes the chosen questions alone', async () => {
      await apply('chosen', { questionIds: ['GENSEC04'] });
      expect(await answersOf('chosen')).toMatchObject([ANSWERS[1]]);
      const { body } = await call('chosen', {
        questionIds: ['GENSEC04', 'GENOPS01'],
      }).expect(400);
      expect(body.error.message).toMatch(/^questionIds\[1\]: .*'GENOPS01'/);
    });

    it('is refused where an answer or the template has changed since', async () => {
      await save('seen', 0, 'First');
      await save('seen', 1, 'Second');
      const stale = await call('seen', {
        overwrite: true,
        revisions: { GENREL04: 1 },
      }).expect(409);
      expect(stale.body.current).toMatchObject({
        revision: 2,
        notes: 'Second',
      });
      expect(await answersOf('seen')).toHaveLength(1);
      const old = await call('seen', { templateRevision: 7 }).expect(409);
      expect(old.body.current).toMatchObject({ id: template, revision: 1 });
      await apply('seen', { overwrite: true, revisions: { GENREL04: 2 } });
      expect(await answersOf('seen')).toHaveLength(2);
    });

    it('is one that is there, of the lens of the review', async () => {
      await call('fresh', { templateId: 'unknown' }).expect(404);
      await call('fresh', {}, 'responsible-ai').expect(404);
      await backend.api
        .put('/entities/component/default/fresh/reviews/responsible-ai')
        .send({})
        .expect(201);
      const { body } = await call('fresh', {}, 'responsible-ai').expect(400);
      expect(body.error.message).toMatch(/^templateId: .*'generative-ai'/);
    });

    it('says by name what the version of the lens does not have, and leaves new best practices open', async () => {
      const lens = { id: 'ours', definition: lensFile('Ours'), version: '1' };
      await publish(backend.api, lens);
      const startOn = (name: string) =>
        backend.api
          .put(`/entities/component/default/${name}/reviews/ours`)
          .send({})
          .expect(201);
      await startOn('older');
      const create = async (name: string, ...answers: object[]) =>
        (
          await backend.api
            .post('/templates')
            .send({ lensId: 'ours', name, answers })
            .expect(201)
        ).body.id;
      const both = await create('Both', {
        questionId: 'backup',
        selectedChoices: ['backup_daily', 'backup_tested'],
        choiceNotes: { backup_tested: 'Monthly' },
      });
      const gone = await create('Gone', {
        questionId: 'backup',
        selectedChoices: ['backup_tested'],
      });
      const definition = majorChange('Ours');
      await publish(backend.api, { ...lens, definition, version: '2' });
      await startOn('newer');

      const retired = {
        questionId: 'backup',
        choiceId: 'backup_tested',
        title: 'Tested',
        reason: 'unknown-choice',
      };
      expect(await apply('newer', { templateId: gone }, 'ours')).toMatchObject({
        applied: [],
        skipped: [retired, { questionId: 'backup', reason: 'nothing-left' }],
      });
      expect(await apply('newer', { templateId: both }, 'ours')).toMatchObject({
        applied: [
          {
            questionId: 'backup',
            to: {
              selectedChoices: ['backup_daily'],
              unansweredChoices: ['backup_offsite'],
              choiceNotes: {},
            },
          },
        ],
        skipped: [retired],
      });
      const restore = await create('Restore', {
        questionId: 'restore',
        selectedChoices: ['restore_tested'],
      });
      const older = await apply('older', { templateId: restore }, 'ours');
      expect(older).toMatchObject({
        applied: [],
        skipped: [
          {
            questionId: 'restore',
            title: 'How do you restore?',
            reason: 'unknown-question',
          },
        ],
      });
    });
  },
);
