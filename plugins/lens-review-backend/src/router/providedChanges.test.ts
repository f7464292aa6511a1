import { HistoryEntry } from '@genai-lens/backstage-plugin-lens-review-common';
import { component } from '../__testUtils__/entities';
import {
  GATEWAY,
  MODELS,
  PROMPTS,
  ProvidedBackend,
  providedEntities,
  startProvidedBackend,
} from '../__testUtils__/providedBackend';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();
const PROXY = 'component:default/proxy';
const JOE = 'user:default/joe';

describe.each(databases.eachSupportedId())(
  'a change at a provider on %s',
  id => {
    let backend: ProvidedBackend;

    const takes = async (name: string, choiceId = PROMPTS, from = GATEWAY) => {
      await backend.api.start(name);
      await backend
        .take(name, { practices: [{ choiceId, provider: from }] })
        .expect(200);
    };
    const told = async (name: string): Promise<HistoryEntry> =>
      (await backend.historyOf(name))[0];
    const stored = async (name: string) => {
      const row = await backend
        .knex('reviews')
        .where({ entity_ref: `component:default/${name}`, deleted_at: null })
        .first();
      const masks = await backend
        .knex('practice_masks')
        .where({ review_id: row.id });
      const established = masks.reduce(
        (bits: number, mask) => bits + bitsOf(Number(mask.established)),
        0,
      );
      return {
        claimed: row.maturity_claimed,
        established,
        provided: row.provided_practices,
        revision: row.revision,
        updatedBy: row.updated_by,
      };
    };

    beforeEach(async () => {
      backend = await startProvidedBackend(await databases.init(id), [
        ...providedEntities(),
        component('one', { dependsOn: [GATEWAY] }),
        component('two', { dependsOn: [GATEWAY] }),
      ]);
      await backend.provide('gateway', PROMPTS);
    });

    afterEach(() => backend.stop());

    it('reaches every taker: scores, masks, revision and history, by who made it', async () => {
      await takes('one');
      await takes('two');
      await backend.answer('two', [MODELS], 0, {
        unansweredChoices: [PROMPTS],
      });
      const before = [await stored('one'), await stored('two')];
      expect(before).toMatchObject([
        { established: 1, provided: 1 },
        { established: 2, provided: 1 },
      ]);
      await backend.api
        .as(JOE)
        .delete(backend.provisions('gateway', `/${PROMPTS}`))
        .expect(204);
      const after = [await stored('one'), await stored('two')];
      expect(after).toMatchObject([
        { established: 0, provided: 0, revision: before[0].revision + 1 },
        { established: 1, provided: 0, revision: before[1].revision + 1 },
      ]);
      expect(after[1].claimed).toBeLessThan(before[1].claimed);
      // Nobody wrote to the reviews themselves.
      expect(after[0].updatedBy).toBe(before[0].updatedBy);
      for (const name of ['one', 'two']) {
        expect(await told(name)).toMatchObject({
          type: 'provided-changed',
          questionId: 'GENREL04',
          by: JOE,
          from: { choiceId: PROMPTS, provider: GATEWAY, state: 'taken' },
          to: { state: 'withdrawn', because: 'withdrawn' },
        });
        expect(await backend.offer(name)).toMatchObject({
          state: 'withdrawn',
          because: 'withdrawn',
          practiceState: 'unknown',
          statement: expect.any(String),
        });
      }
      const { counts } = (
        await backend.api.get(backend.provided('one')).expect(200)
      ).body;
      expect(counts).toEqual({ offered: 0, taken: 0, lost: 1 });

      // Provided again: it counts again.
      await backend.provide('gateway', PROMPTS);
      expect(await backend.offer('one')).toMatchObject({ state: 'taken' });
      expect(await stored('two')).toMatchObject({
        claimed: before[1].claimed,
        established: 2,
      });
    });

    it('is seen in the fleet, in lists and sums', async () => {
      await takes('one');
      const row = async () => {
        const { body } = await backend.api
          .get('/fleet/components?lens=generative-ai&text=one')
          .expect(200);
        return body.items[0];
      };
      const lacking = async () => {
        const { body } = await backend.api
          .get('/fleet/gaps?lens=generative-ai&limit=200')
          .expect(200);
        return body.items.find(
          (gap: { choiceId: string }) => gap.choiceId === MODELS,
        )?.missing;
      };
      expect(await row()).toMatchObject({ providedPractices: 1 });
      await backend.provide('gateway', MODELS);
      await backend.answer('one', [], 0, { unansweredChoices: [PROMPTS] });
      expect(await lacking()).toBe(1);
      await backend.take('one', {
        practices: [{ choiceId: MODELS, provider: GATEWAY }],
      });
      expect(await row()).toMatchObject({ providedPractices: 2 });
      expect(await lacking()).toBeUndefined();
      for (const choiceId of [PROMPTS, MODELS]) {
        await backend.api
          .delete(backend.provisions('gateway', `/${choiceId}`))
          .expect(204);
      }
      expect(await row()).toMatchObject({ providedPractices: 0 });
    });

    it('keeps the scores of the day before it', async () => {
      await takes('one');
      await backend.knex('reviews').update({ scored_on: '2026-01-01' });
      await backend.api
        .delete(backend.provisions('gateway', `/${PROMPTS}`))
        .expect(204);
      const kept = await backend.knex('practice_snapshots');
      expect(kept.map(({ day }) => day)).toContain('2026-01-01');
      const bits = kept.map(({ established }) => bitsOf(Number(established)));
      expect(Math.max(...bits)).toBe(1);
    });

    it('makes a complete review ask for the answer again', async () => {
      await takes('one');
      const lens = (await backend.api.get('/lenses/generative-ai')).body;
      for (const { questions } of lens.pillars) {
        for (const question of questions) {
          const names = question.choices.map(
            (choice: { id: string }) => choice.id,
          );
          const mine = names.filter(
            (name: string) => name !== PROMPTS && !name.endsWith('_no'),
          );
          await backend.api
            .save('one', {
              questionId: question.id,
              basedOn: 0,
              body: {
                selectedChoices: mine,
                unansweredChoices: names.filter(
                  (name: string) => name === PROMPTS,
                ),
              },
            })
            .expect(200);
        }
      }
      await backend.api.submit('one').expect(200);
      expect(await backend.scorecard('one')).toMatchObject({
        status: 'complete',
      });
      await backend.api
        .delete(backend.provisions('gateway', `/${PROMPTS}`))
        .expect(204);
      expect(await backend.scorecard('one')).toMatchObject({
        status: 'stale',
        staleReasons: ['answer-missing'],
      });
    });

    it('tells takers of another statement, whatever it means for them', async () => {
      await takes('one');
      const before = await stored('one');
      const statement = 'Prompts are versioned and reviewed.';
      await backend.api
        .as(JOE)
        .put(backend.provisions('gateway', `/${PROMPTS}`))
        .set('If-Match', '"1"')
        .send({ statement })
        .expect(200);
      expect(await backend.offer('one')).toMatchObject({
        state: 'taken',
        statement,
      });
      expect(await told('one')).toMatchObject({
        type: 'provided-changed',
        by: JOE,
        to: { state: 'taken', statement },
      });
      expect(await stored('one')).toEqual({
        ...before,
        revision: before.revision + 1,
      });
    });

    it('breaks what its own review says is open, until it is in place there', async () => {
      await takes('one');
      await backend.api.start('gateway').expect(201);
      expect(await backend.offer('one')).toMatchObject({ state: 'taken' });
      await backend.answer('gateway', [MODELS]);
      expect(await backend.offer('one')).toMatchObject({
        state: 'broken',
        because: 'open-at-provider',
        practiceState: 'unknown',
      });
      expect((await stored('one')).established).toBe(0);
      // Who has not taken it is not offered it.
      await backend.api.start('two').expect(201);
      expect(await backend.offersOf('two')).toEqual([]);
      const listed = await backend.api.get(backend.provisions('gateway'));
      expect(listed.body.items).toMatchObject([
        { broken: 'open-at-provider', takers: 1 },
      ]);
      await backend.answer('gateway', [PROMPTS, MODELS], 1);
      expect(await backend.offer('one')).toMatchObject({ state: 'taken' });
      expect((await stored('one')).established).toBe(1);
      await backend.answer('gateway', [MODELS], 2);
      await backend.api
        .delete('/entities/component/default/gateway/reviews/generative-ai')
        .expect(204);
      expect(await backend.offer('one')).toMatchObject({ state: 'taken' });
    });

    it('is told by a review that began after the promise, and by one that began before', async () => {
      await takes('one', PROMPTS);
      await backend.api.start('gateway').expect(201);
      await backend.provide('gateway', MODELS);
      await backend
        .take('one', { practices: [{ choiceId: MODELS }] })
        .expect(200);
      await backend.answer('gateway', [PROMPTS]);
      expect(await backend.offer('one', MODELS)).toMatchObject({
        state: 'broken',
      });
      expect(await backend.offer('one', PROMPTS)).toMatchObject({
        state: 'taken',
      });
    });

    it('breaks what evidence contradicts at the provider', async () => {
      await takes('one');
      await backend.api.start('gateway').expect(201);
      await backend.answer('gateway', [PROMPTS, MODELS]);
      const [{ id: review_id }] = await backend
        .knex('reviews')
        .where({ entity_ref: GATEWAY });
      await backend
        .knex('reviews')
        .where({ id: review_id })
        .update({
          verdicts: JSON.stringify([
            {
              questionId: 'GENREL04',
              choiceId: PROMPTS,
              verdict: 'contradicts',
              since: new Date(0).toISOString(),
            },
          ]),
        });
      await backend.sweep();
      expect(await backend.offer('one')).toMatchObject({
        state: 'broken',
        because: 'contradicted-at-provider',
      });
    });

    it('goes on to those who take it from a taker', async () => {
      await takes('proxy');
      await backend.provide('proxy', PROMPTS);
      await takes('copilot', PROMPTS, PROXY);
      expect((await stored('copilot')).established).toBe(1);
      await backend.api
        .as(JOE)
        .delete(backend.provisions('gateway', `/${PROMPTS}`))
        .expect(204);
      expect(await backend.offer('copilot', PROMPTS, PROXY)).toMatchObject({
        state: 'broken',
        because: 'lost-by-provider',
      });
      expect(await told('copilot')).toMatchObject({ by: JOE });
      expect((await stored('copilot')).established).toBe(0);
      await backend.provide('gateway', PROMPTS);
      expect(await backend.offer('copilot', PROMPTS, PROXY)).toMatchObject({
        state: 'taken',
      });
      expect((await stored('copilot')).established).toBe(1);
    });

    it('leaves alone who has overridden or released it', async () => {
      await takes('one');
      await takes('two');
      await backend.api
        .post(backend.provided('one', `/${PROMPTS}/override`))
        .send({ reason: 'We do it ourselves.' })
        .expect(200);
      await backend.api
        .delete(backend.provided('two', `/${PROMPTS}`))
        .expect(200);
      const before = [await stored('one'), await stored('two')];
      await backend.api
        .delete(backend.provisions('gateway', `/${PROMPTS}`))
        .expect(204);
      expect([await stored('one'), await stored('two')]).toEqual(before);
    });

    it('is noticed by the sweep where the catalog changed', async () => {
      await takes('one');
      const gateway = backend.catalog.entities.get(GATEWAY);
      const one = backend.catalog.entities.get('component:default/one');
      if (!gateway || !one) {
        throw new Error('The catalog has lost its entities');
      }
      backend.catalog.entities.delete(GATEWAY);
      await backend.sweep();
      expect((await backend.offersOf('one'))[0]).toMatchObject({
        state: 'withdrawn',
        because: 'provider-gone',
        provider: { entityRef: GATEWAY },
      });
      expect(await told('one')).toMatchObject({ by: 'plugin:lens-review' });
      expect((await stored('one')).established).toBe(0);
      backend.catalog.entities.set(GATEWAY, gateway);
      await backend.sweep();
      expect(await backend.offer('one')).toMatchObject({ state: 'taken' });

      backend.catalog.entities.set(
        'component:default/one',
        component('one', { dependsOn: [] }),
      );
      await backend.sweep();
      expect(await backend.offer('one')).toMatchObject({
        state: 'withdrawn',
        because: 'not-dependent',
      });
      backend.catalog.entities.set('component:default/one', one);
      await backend.sweep();
      expect(await backend.offer('one')).toMatchObject({ state: 'taken' });
      const entries = (await backend.historyOf('one')).length;
      await backend.sweep();
      expect(await backend.historyOf('one')).toHaveLength(entries);
    });
  },
);

function bitsOf(mask: number): number {
  return mask.toString(2).replaceAll('0', '').length;
}
