import { Report } from '@genai-lens/backstage-plugin-lens-review-common';
import { ALLOW, SOME_ENTITIES } from '../__testUtils__/policy';
import {
  GATEWAY,
  MODELS,
  PROMPTS,
  ProvidedBackend,
  startProvidedBackend,
} from '../__testUtils__/providedBackend';
import { LENS } from '../__testUtils__/reviewApi';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();
const REVIEW = `/entities/component/default/copilot/reviews/${LENS}`;
const STATEMENT = 'Prompts are kept <b>here</b>, and nowhere else.';

describe.each(databases.eachSupportedId())('reports on %s', id => {
  let backend: ProvidedBackend;

  const report = async (format: string) =>
    (await backend.api.get(`${REVIEW}/report?format=${format}`).expect(200))
      .text;
  const practice = async () => {
    const said: Report = JSON.parse(await report('json'));
    return said.pillars
      .flatMap(({ questions }) => questions)
      .flatMap(({ practices }) => practices)
      .find(({ choiceId }) => choiceId === PROMPTS);
  };

  beforeAll(async () => {
    backend = await startProvidedBackend(await databases.init(id));
    await backend.provide('gateway', PROMPTS, { statement: STATEMENT });
    await backend.api.start('copilot').expect(201);
    await backend.answer('copilot', ['GENREL04_no']);
  });

  afterAll(() => backend.stop());

  it('tell an agent to close what is provided, until it is taken', async () => {
    const steering = async () =>
      (await backend.api.get(`${REVIEW}/steering`).expect(200)).text;
    expect(await steering()).toContain(PROMPTS);
    await backend
      .take('copilot', { practices: [{ choiceId: PROMPTS }] })
      .expect(200);
    expect(await steering()).not.toContain(PROMPTS);
    expect(await steering()).toContain(MODELS);
  });

  it('name who provides what is taken, and what they promise', async () => {
    expect(await practice()).toMatchObject({
      state: 'established',
      origin: 'provided',
      providedBy: {
        entity: { entityRef: GATEWAY, title: 'LLM gateway' },
        statement: STATEMENT,
      },
    });
    expect(await report('html')).toContain(
      'Prompts are kept &lt;b>here&lt;/b>, and nowhere else.',
    );
    for (const format of ['html', 'md', 'csv']) {
      expect(await report(format)).toContain('provided by LLM gateway');
    }
    expect(await report('md')).toContain('nowhere else.');
    expect(await report('csv')).toContain(`,${GATEWAY},`);
  });

  it('name no provider that the reader may not see', async () => {
    backend.policy.catalog = SOME_ENTITIES;
    backend.catalog.hidden.add(GATEWAY);
    try {
      expect((await practice())?.providedBy).toEqual({});
      const text = await report('md');
      expect(text).toContain('provided by an entity that you may not see');
      expect(text).not.toContain('LLM gateway');
      expect(text).not.toContain('nowhere else.');
    } finally {
      backend.policy.catalog = ALLOW;
    }
  });

  it('survive the way to the AWS tool and back', async () => {
    const proxy = `/entities/component/default/proxy/reviews/${LENS}`;
    await backend.api.start('proxy').expect(201);
    await backend
      .take('proxy', { practices: [{ choiceId: PROMPTS }] })
      .expect(200);
    const { body: there } = await backend.api
      .get(`${proxy}/report?format=wat`)
      .expect(200);
    const [answer] = there.Answers;
    expect(there.Answers).toMatchObject([
      { QuestionId: 'GENREL04', SelectedChoices: [PROMPTS] },
    ]);
    const back = async (selected: string[]) => {
      const { ChoiceAnswers: _, ...changed } = answer;
      const { body } = await backend.api
        .post(`${proxy}/import`)
        .send({
          dryRun: true,
          documents: [{ Answers: [{ ...changed, SelectedChoices: selected }] }],
        })
        .expect(200);
      return body.items;
    };
    expect(await back([PROMPTS])).toMatchObject([{ change: 'left-out' }]);
    expect(await back([PROMPTS, MODELS])).toMatchObject([
      {
        change: 'new',
        to: { selectedChoices: [MODELS], unansweredChoices: [PROMPTS] },
      },
    ]);
  });
});
