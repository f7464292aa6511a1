import knexFactory, { Knex } from 'knex';
import { inPlace, KEY, reviewServiceOn, WRITE } from './reviewService';

/*
 * A process of its own that saves until it is killed, and writes to standard output the revision of every save that
 * was acknowledged. Its argument is the configuration of the database as JSON.
 */
async function saveForEver(config: Knex.Config): Promise<void> {
  const { reviews } = await reviewServiceOn(knexFactory(config));
  await reviews.startReview(WRITE);
  const { answers } = await reviews.getReview(KEY);
  for (let revision = answers[0].revision; ; revision++) {
    const saved = await reviews.saveAnswer({
      ...WRITE,
      questionId: 'backup',
      basedOn: revision,
      input: inPlace(...(revision % 2 ? ['backup_daily'] : ['backup_no'])),
    });
    process.stdout.write(`${saved.answer.revision}\n`);
  }
}

saveForEver(JSON.parse(process.argv[2])).catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
