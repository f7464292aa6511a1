import { lensReviewReadPermission } from '@genai-lens/backstage-plugin-lens-review-common';
import {
  createLensReviewConditionalDecision,
  lensReviewConditions,
} from '@genai-lens/backstage-plugin-lens-review-node';
import { component } from '../__testUtils__/entities';
import { publish, withQuestion } from '../__testUtils__/library';
import { lensFile } from '../__testUtils__/lensFile';
import { ALLOW } from '../__testUtils__/policy';
import {
  ReviewBackend,
  startReviewBackend,
} from '../__testUtils__/startReviewBackend';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();
const review = (lensId: string) =>
  `/entities/component/default/copilot/reviews/${lensId}`;

/** A lens whose practices are called after it; `related` by the id of a best practice. */
function lensOf(id: string, related: Record<string, string[]>) {
  const definition = withQuestion(`Lens ${id}`, ({ choices, ...question }) => {
    const [daily, tested, none] = choices.map(choice => ({
      ...choice,
      id: choice.id.replace('backup', id),
    }));
    return {
      ...question,
      id,
      choices: [daily, tested, none],
      riskRules: [
        { condition: `${daily.id} && ${tested.id}`, risk: 'NO_RISK' },
        { condition: 'default', risk: 'HIGH_RISK' },
      ],
    };
  });
  const choices = Object.fromEntries(
    Object.entries(related).map(([choiceId, names]) => [
      choiceId,
      { related: names },
    ]),
  );
  return { id, definition, overlay: { questions: { [id]: { choices } } } };
}

describe.each(databases.eachSupportedId())('related answers on %s', id => {
  let backend: ReviewBackend;

  beforeAll(async () => {
    backend = await startReviewBackend({
      knex: await databases.init(id),
      entities: [component('copilot')],
    });
    for (const lens of [
      lensOf('mine', { mine_daily: ['theirs/theirs_daily'] }),
      lensOf('theirs', { theirs_tested: ['mine/mine_tested'] }),
    ]) {
      await backend.api.post('/lenses').send(lens).expect(201);
      await backend.api
        .post(`/lenses/${lens.id}/versions`)
        .send({ version: '1' })
        .expect(201);
    }
    await publish(backend.api, {
      id: 'unrelated',
      definition: lensFile('Unrelated'),
      version: '1',
    });
    for (const lensId of ['mine', 'theirs', 'unrelated']) {
      await backend.api.put(review(lensId)).send({}).expect(201);
    }
  });
  afterAll(() => backend.stop());

  const related = async (lensId: string) =>
    (await backend.api.get(`${review(lensId)}/related`).expect(200)).body.items;

  it('are none while nobody has answered', async () => {
    expect(await related('mine')).toEqual([]);
  });

  it('are found whichever of the lenses names the other', async () => {
    await backend.api
      .put(`${review('theirs')}/answers/theirs`)
      .set('If-Match', '"0"')
      .send({ selectedChoices: ['theirs_daily'] })
      .expect(200);
    const answer = {
      questionId: 'mine',
      lensId: 'theirs',
      lensName: 'Lens theirs',
      relatedQuestionId: 'theirs',
      contradicted: false,
      answeredAt: expect.any(String),
      answeredBy: 'user:default/jane',
    };
    expect(await related('mine')).toEqual([
      {
        ...answer,
        choiceId: 'mine_daily',
        relatedChoiceId: 'theirs_daily',
        relatedTitle: 'Daily',
        state: 'established',
      },
      {
        ...answer,
        choiceId: 'mine_tested',
        relatedChoiceId: 'theirs_tested',
        relatedTitle: 'Tested',
        state: 'open',
      },
    ]);
    expect(await related('theirs')).toEqual([]);
    expect(await related('unrelated')).toEqual([]);
  });

  it('are those of reviews alone that the caller may read', async () => {
    backend.policy.read = createLensReviewConditionalDecision(
      lensReviewReadPermission,
      lensReviewConditions.hasLens({ lensIds: ['mine'] }),
    );
    expect(await related('mine')).toEqual([]);
    backend.policy.read = ALLOW;
    expect(await related('mine')).toHaveLength(2);
  });
});
