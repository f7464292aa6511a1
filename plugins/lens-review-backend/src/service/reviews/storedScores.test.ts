import {
  inPlace,
  reviewServiceOn,
  WRITE,
} from '../../__testUtils__/reviewService';
import { createTestDatabases } from '../../__testUtils__/testDatabases';

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('stored scores on %s', id => {
  it('are what queries over many reviews need, for the review, its pillars and its questions', async () => {
    const knex = await databases.init(id);
    const { reviews } = await reviewServiceOn(knex);
    await reviews.startReview(WRITE);
    const numbers = (row: Record<string, unknown>, names: string[]) =>
      names.map(name => Number(row[name]));
    const practices = async () =>
      numbers(await knex('practice_masks').first(), [
        'word',
        'open',
        'established',
        'in_scope',
      ]);
    expect(await practices()).toEqual([0, 0, 0, 3]);
    const [begun] = await knex('answers');
    expect(begun).toMatchObject({ revision: 0, risk: 'UNANSWERED' });
    expect(Boolean(begun.in_scope)).toBe(true);

    await reviews.saveAnswer({
      ...WRITE,
      questionId: 'backup',
      basedOn: 0,
      input: inPlace('backup_tested'),
    });
    const [answer] = await knex('answers');
    expect(answer).toMatchObject({ revision: 1, risk: 'HIGH' });
    expect(await practices()).toEqual([0, 1, 2, 3]);
    const expected = {
      risk: 'HIGH',
      risk_high: 1,
      risk_unanswered: 0,
      open_high: 1,
      open_medium: 0,
      unknown_practices: 0,
      answered: 1,
      questions: 1,
      maturity_claimed: 50,
      maturity_possible: 50,
    };
    expect(await knex('reviews').first()).toMatchObject(expected);
    expect(await knex('pillar_scores').first()).toMatchObject({
      pillar_id: 'resilience',
      ...expected,
    });
  });
});
