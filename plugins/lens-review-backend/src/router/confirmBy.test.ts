import { Answer, Lens } from '@genai-lens/backstage-plugin-lens-review-common';
import { answerEverything, questionIdsOf } from '../__testUtils__/answers';
import { component } from '../__testUtils__/entities';
import { LENS } from '../__testUtils__/reviewApi';
import {
  ReviewBackend,
  startReviewBackend,
} from '../__testUtils__/startReviewBackend';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();
const DAYS = 30;

/** What an answer confirmed at that time has to say. */
const dueAfter = ({ confirmedAt }: Answer) =>
  new Date(Date.parse(confirmedAt) + DAYS * 86_400_000).toISOString();

describe.each(databases.eachSupportedId())('confirmBy on %s', id => {
  let backend: ReviewBackend;
  let lens: Lens;

  beforeAll(async () => {
    backend = await startReviewBackend({
      knex: await databases.init(id),
      entities: [component('copilot')],
      config: { lensReview: { confirmEveryDays: DAYS } },
    });
    lens = (await backend.api.get(`/lenses/${LENS}`).expect(200)).body;
    await backend.api.start('copilot').expect(201);
    await answerEverything(backend.api, 'copilot', lens);
  });

  afterAll(() => backend.stop());

  const answers = async (): Promise<Answer[]> =>
    (await backend.api.read('copilot').expect(200)).body.answers;

  it('is missing in a draft', async () => {
    const draft = await answers();
    expect(draft).toHaveLength(questionIdsOf(lens).length);
    expect(draft.filter(answer => answer.confirmBy)).toEqual([]);
  });

  it('is with every answer of a submitted review, however it is read', async () => {
    const { api } = backend;
    const submitted = (await api.submit('copilot').expect(200)).body.answers;
    expect(submitted).toHaveLength(questionIdsOf(lens).length);
    for (const answer of submitted) {
      expect(answer.confirmBy).toBe(dueAfter(answer));
    }
    expect(await answers()).toEqual(submitted);

    const [questionId] = questionIdsOf(lens);
    const body = { selectedChoices: [] };
    const saved = await api
      .save('copilot', { questionId, basedOn: 1, body })
      .expect(200);
    expect(saved.body.answer.confirmBy).toBe(dueAfter(saved.body.answer));
    const refused = await api
      .as('user:default/joe')
      .save('copilot', { questionId, basedOn: 1, body })
      .expect(409);
    expect(refused.body.current).toEqual(saved.body.answer);
    const [confirmed] = (await api.confirm('copilot', [questionId]).expect(200))
      .body.answers;
    expect(confirmed.confirmBy).toBe(dueAfter(confirmed));
  });

  it('is missing where the question went out of scope, and comes back with it', async () => {
    const path = `/entities/component/default/copilot/reviews/${LENS}`;
    const rescope = async (agents: 'no-agents' | null) =>
      (await backend.api.patch(path).send({ scope: { agents } }).expect(200))
        .body.answers;
    const agentic = questionIdsOf(lens).filter(questionId =>
      onlyForAgents(lens, questionId),
    );
    expect(agentic).not.toEqual([]);
    for (const questionId of agentic) {
      // What is in place stays in scope, whatever the facts say.
      const body = { selectedChoices: [] };
      await backend.api
        .save('copilot', { questionId, basedOn: 1, body })
        .expect(200);
    }
    const before = await answers();
    const scoped: Answer[] = await rescope('no-agents');
    expect(
      scoped
        .filter(answer => answer.confirmBy === undefined)
        .map(answer => answer.questionId),
    ).toEqual([...agentic].sort());
    expect(await answers()).toEqual(scoped);
    const back: Answer[] = await rescope(null);
    // What the answers are about in the scope was not known before.
    expect(back.map(({ subjects, ...answer }) => answer)).toEqual(before);
  });
});

function onlyForAgents(lens: Lens, questionId: string): boolean {
  return lens.pillars
    .flatMap(pillar => pillar.questions)
    .filter(question => question.id === questionId)
    .flatMap(question => question.choices)
    .filter(choice => !choice.noneOfThese)
    .every(choice =>
      choice.outOfScopeWhen.some(
        scope =>
          scope.agents === 'no-agents' && Object.keys(scope).length === 1,
      ),
    );
}
