import { ConfigReader } from '@backstage/config';
import { mockServices } from '@backstage/backend-test-utils';
import { questionsOf } from '@genai-lens/backstage-plugin-lens-review-common';
import { readLensReviewConfig } from '../src/config';
import { MIGRATIONS_DIRECTORY } from '../src/database/openDatabase';
import { DefaultReviewService, loadLensRegistry } from '../src/service';
import { benchDatabase } from './benchDatabase';
import { builtInLenses } from './builtInLenses';
import { compare, failed } from './compare';

const KEY = { entityRef: 'component:default/copilot', lensId: 'generative-ai' };
const WRITE = {
  key: KEY,
  owners: ['group:default/support'],
  actor: { by: 'user:default/jane' },
};
const ANSWER = {
  notApplicableChoices: [],
  unknownChoices: [],
  unansweredChoices: [],
  inScopeChoices: [],
  choiceNotes: {},
  applicable: true,
};

/** Saves an answer at the service, without HTTP, against a bare update of one row in the same PostgreSQL. */
async function main(): Promise<void> {
  const knex = await benchDatabase();
  await knex.migrate.latest({ directory: MIGRATIONS_DIRECTORY });
  const lenses = await loadLensRegistry({
    db: knex,
    sources: builtInLenses,
    config: readLensReviewConfig(new ConfigReader({}), { directory: '/' }),
    now: () => new Date(),
    logger: mockServices.rootLogger(),
  });
  const reviews = new DefaultReviewService({
    db: knex,
    lenses,
    confirmEveryDays: 180,
    now: () => new Date(),
  });
  await reviews.startReview(WRITE);
  const questions = questionsOf(lenses.requireNewest(KEY.lensId));
  const revisions = questions.map(() => 0);
  let saves = 0;
  const save = async () => {
    const index = saves % questions.length;
    const { id, choices } = questions[index];
    const established = choices.filter(choice => !choice.noneOfThese);
    const count = Math.floor(saves / questions.length) % 2;
    saves += 1;
    await reviews.saveAnswer({
      ...WRITE,
      questionId: id,
      basedOn: revisions[index]++,
      input: {
        ...ANSWER,
        selectedChoices: established.slice(count).map(choice => choice.id),
        notes: `Save ${saves}`,
      },
    });
  };

  await knex.schema.createTable('bare', table => {
    table.string('id', 36).primary();
    table.text('value').notNullable();
  });
  await knex('bare').insert({ id: 'one', value: '' });
  let updates = 0;
  const update = async () => {
    updates += 1;
    await knex('bare')
      .where({ id: 'one' })
      .update({ value: `Save ${updates}` });
  };

  for (const _ of questions) {
    await save();
  }
  await compare({
    measured: { name: 'saving an answer', run: save },
    against: { name: 'a bare update of one row', run: update },
    warmUp: 200,
    runs: 1000,
    aim: 6,
  });
  await knex.destroy();
}

main().catch(failed);
