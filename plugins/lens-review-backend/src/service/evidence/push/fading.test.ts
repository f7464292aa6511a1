import { evidenceServiceOn } from '../../../__testUtils__/evidenceService';
import { inPlace, WRITE } from '../../../__testUtils__/reviewService';
import { createTestDatabases } from '../../../__testUtils__/testDatabases';
import { forgetOldEvidence } from '../forgetOldEvidence';
import { rescoreDue } from '../../sweep/rescoreDue';
import { pushEvidence } from './pushEvidence';

const databases = createTestDatabases();
const NOW = new Date('2026-01-01T00:00:00.000Z');
const after = (days: number) =>
  new Date(NOW.getTime() + days * 24 * 60 * 60 * 1000);

describe.each(databases.eachSupportedId())(
  'an integration that stops sending, on %s',
  id => {
    const setUp = async () => {
      const knex = await databases.init(id);
      const service = await evidenceServiceOn(knex);
      const { context, evidence, reviews } = service;
      await reviews.startReview(WRITE);
      await reviews.saveAnswer({
        ...WRITE,
        questionId: 'backup',
        basedOn: 0,
        input: inPlace('backup_daily', 'backup_tested'),
      });
      const push = (sentence = 'A restore ran.') =>
        pushEvidence(context, {
          key: WRITE.key,
          tool: 'restore-drill',
          items: [{ choiceId: 'backup_tested', verdict: 'supports', sentence }],
        });
      const verified = async () => {
        const [row] = await knex('reviews').select('maturity_verified');
        const [pillar] = await knex('pillar_scores').select(
          'maturity_verified',
        );
        const { review } = await reviews.getReview(WRITE.key);
        return {
          stored: row.maturity_verified,
          ofPillar: pillar.maturity_verified,
          read: review.derived.score.maturity?.verified,
        };
      };
      const finding = async () =>
        (await evidence.getEvidence(WRITE.key)).evidence[0];
      return { ...service, knex, push, verified, finding };
    };
    const green = { stored: 50, ofPillar: 50, read: 50 };
    const none = { stored: 0, ofPillar: 0, read: 0 };

    it('leaves nothing verified behind once its evidence has expired', async () => {
      const { clock, context, push, verified, finding } = await setUp();
      await push();
      expect(await verified()).toEqual(green);
      clock.now = new Date(after(30).getTime() - 1);
      await rescoreDue(context, new AbortController().signal);
      expect(await verified()).toEqual(green);

      clock.now = after(30);
      // A read knows at once; what is stored follows with the sweep.
      expect(await verified()).toEqual({ ...green, read: 0 });
      await rescoreDue(context, new AbortController().signal);
      expect(await verified()).toEqual(none);
      // Its age can still be seen, until it is forgotten.
      expect(await finding()).toMatchObject({
        observedAt: NOW.toISOString(),
        expiresAt: after(30).toISOString(),
      });
      clock.now = after(31 + 365);
      await forgetOldEvidence(context, { keepDays: 365 });
      expect(await finding()).toBeUndefined();
    });

    it('stays verified while it sends, with one entry of history', async () => {
      const { clock, context, knex, push, verified } = await setUp();
      for (const day of [0, 20, 40]) {
        clock.now = after(day);
        await push();
        await rescoreDue(context, new AbortController().signal);
        expect(await verified()).toEqual(green);
      }
      expect(await knex('evidence_history')).toHaveLength(1);
    });

    it('takes what is sent again within the hour for the same, and later for news of the same', async () => {
      const { clock, push, finding, knex } = await setUp();
      await push();
      const rows = async () => ({
        review: await knex('reviews'),
        evidence: await knex('evidence'),
        readings: await knex('evidence_readings'),
      });
      const before = await rows();
      clock.now = new Date(NOW.getTime() + 59 * 60 * 1000);
      expect((await push()).items[0].outcome).toBe('unchanged');
      expect(await rows()).toEqual(before);
      expect((await push('Two ran.')).items[0].outcome).toBe('recorded');
      clock.now = after(1);
      expect((await push('Two ran.')).items[0].outcome).toBe('recorded');
      expect(await finding()).toMatchObject({
        observedAt: after(1).toISOString(),
        since: new Date(NOW.getTime() + 59 * 60 * 1000).toISOString(),
      });
    });

    it('loses nothing of two tools that send at the same time', async () => {
      const { context, evidence, push } = await setUp();
      await Promise.all([
        push(),
        ...['a', 'b'].map(tool =>
          pushEvidence(context, {
            key: WRITE.key,
            tool,
            items: [
              { choiceId: 'backup_daily', verdict: 'supports', sentence: 'Y' },
            ],
          }),
        ),
      ]);
      const state = await evidence.getEvidence(WRITE.key);
      expect(state.evidence).toHaveLength(3);
      expect(state.review.verdicts).toHaveLength(3);
      expect(state.review.derived.score.maturity?.verified).toBe(100);
    });

    it('cannot come from more tools than a person can look through', async () => {
      const { context, push } = await setUp();
      for (let tool = 0; tool < 50; tool++) {
        await pushEvidence(context, {
          key: WRITE.key,
          tool: `tool-${tool}`,
          items: [
            { choiceId: 'backup_daily', verdict: 'supports', sentence: 'Y' },
          ],
        });
      }
      await expect(push()).rejects.toThrow(/^tool: 50 other tools/);
    });
  },
);
