import { evidenceServiceOn } from '../../__testUtils__/evidenceService';
import { inPlace, WRITE } from '../../__testUtils__/reviewService';
import { createTestDatabases } from '../../__testUtils__/testDatabases';

const databases = createTestDatabases();
const on = (day: number) => new Date(`2026-01-0${day}T12:00:00.000Z`);

describe.each(databases.eachSupportedId())(
  'evidence that is newer than an answer, on %s',
  id => {
    const setUp = async () => {
      const knex = await databases.init(id);
      const service = await evidenceServiceOn(knex);
      const { clock, collector, evidence, reviews } = service;
      await reviews.startReview(WRITE);
      await reviews.saveAnswer({
        ...WRITE,
        questionId: 'backup',
        basedOn: 0,
        input: inPlace('backup_daily'),
      });
      await reviews.submitReview(WRITE);
      const collect = async (day: number, sentence: string) => {
        clock.now = on(day);
        collector.says({
          verdict: 'contradicts',
          sentence,
          observedAt: on(day),
        });
        await evidence.refreshEvidence(WRITE.key);
      };
      const confirm = async (day: number) => {
        clock.now = on(day);
        await reviews.confirmAnswers({ ...WRITE, questionIds: ['backup'] });
      };
      const standing = async () => {
        const [row] = await knex('reviews');
        return [row.status, ...JSON.parse(row.stale_reasons)];
      };
      return { ...service, knex, collect, confirm, standing };
    };

    it('makes its review stale until the answer is confirmed, and again when it says something else', async () => {
      const { collect, confirm, standing } = await setUp();
      expect(await standing()).toEqual(['complete']);
      await collect(2, 'No backup ran.');
      expect(await standing()).toEqual(['stale', 'evidence-newer']);
      await confirm(3);
      expect(await standing()).toEqual(['complete']);
      await collect(4, 'No backup ran.');
      expect(await standing()).toEqual(['complete']);
      await collect(5, 'The backup is empty.');
      expect(await standing()).toEqual(['stale', 'evidence-newer']);
    });

    it('makes it stale no more when it is disputed', async () => {
      const { collect, evidence, standing } = await setUp();
      await collect(2, 'No backup ran.');
      await evidence.disputeEvidence({
        ...WRITE,
        questionId: 'backup',
        choiceId: 'backup_daily',
        reason: 'It runs elsewhere',
      });
      expect(await standing()).toEqual(['complete']);
    });
  },
);
