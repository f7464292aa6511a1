import { toModel } from './toModel';
import { toPrompt } from './toPrompt';

const OPTIONS = { webUrl: 'https://mlflow.test', isMutable: () => false };
const IS_PROMPT = { key: 'mlflow.prompt.is_prompt', value: 'true' };

describe('toPrompt of mlflow', () => {
  it('maps a chat with settings and aliases', () => {
    const raw = {
      kind: 'prompt' as const,
      name: 'triage',
      model: {
        name: 'triage',
        description: 'Sorts tickets',
        tags: [
          IS_PROMPT,
          { key: 'team', value: 'support' },
          { key: 'eu', value: '' },
        ],
        aliases: [
          { alias: 'production', version: '2' },
          { alias: 'gone', version: '9' },
        ],
      },
      versions: [
        {
          version: '10',
          tags: [{ key: 'mlflow.prompt.text', value: 'Ten {{ ticket }}' }],
        },
        {
          version: '2',
          creation_timestamp: 1_767_225_600_000,
          user_id: 'ada',
          description: 'Be brief',
          tags: [
            { key: '_mlflow_prompt_type', value: 'chat' },
            {
              key: 'mlflow.prompt.text',
              value: '[{"role":"user","content":"Two"}]',
            },
            {
              key: '_mlflow_prompt_model_config',
              value: '{"model_name":"claude-x","temperature":0.1}',
            },
          ],
        },
      ],
    };
    expect(toPrompt(raw, OPTIONS)).toEqual({
      kind: 'prompt',
      externalId: 'triage',
      name: 'triage',
      tags: ['eu'],
      providerTags: [{ name: 'team', value: 'support' }],
      url: 'https://mlflow.test/#/prompts/triage',
      facts: {
        description: 'Sorts tickets',
        type: 'text',
        templateFormat: 'mustache',
        variables: [{ name: 'ticket' }],
      },
      versions: [
        {
          version: '2',
          mutable: false,
          content: {
            type: 'chat',
            messages: [{ role: 'user', content: 'Two' }],
          },
          templateFormat: 'mustache',
          parameters: { temperature: 0.1 },
          models: ['claude-x'],
          author: 'ada',
          message: 'Be brief',
          createdAt: '2026-01-01T00:00:00.000Z',
        },
        {
          version: '10',
          mutable: false,
          content: { type: 'text', text: 'Ten {{ ticket }}' },
          templateFormat: 'mustache',
        },
      ],
      versionsListed: 'all',
      labels: [{ name: 'production', version: '2' }],
    });
  });

  it.each([
    ['no text', [], "has no tag 'mlflow.prompt.text'"],
    [
      'a chat that is not JSON',
      [
        { key: '_mlflow_prompt_type', value: 'chat' },
        { key: 'mlflow.prompt.text', value: 'my secret text' },
      ],
      "tag 'mlflow.prompt.text' is not JSON",
    ],
  ])('refuses %s without quoting it', (_, tags, message) => {
    const raw = {
      kind: 'prompt' as const,
      name: 'triage',
      model: { name: 'triage' },
      versions: [{ version: '1', tags }],
    };
    expect(() => toPrompt(raw, OPTIONS)).toThrow(message);
    expect(() => toPrompt(raw, OPTIONS)).not.toThrow('secret');
  });
});

describe('toModel of mlflow', () => {
  it('maps versions and aliases, and takes the type from the task', () => {
    const raw = {
      kind: 'model' as const,
      name: 'rank',
      model: {
        name: 'rank',
        tags: [{ key: 'task', value: 'llm/v1/embeddings' }],
        aliases: [{ alias: 'champion', version: '1' }],
      },
      versions: [{ version: '1', user_id: 'ada', description: 'First' }],
    };
    expect(toModel(raw, { ...OPTIONS, modelType: 'chat' })).toEqual({
      kind: 'model',
      externalId: 'rank',
      name: 'rank',
      tags: [],
      providerTags: [{ name: 'task', value: 'llm/v1/embeddings' }],
      url: 'https://mlflow.test/#/models/rank',
      facts: {
        type: 'embedding',
        origin: 'custom',
        provider: { id: 'mlflow', modelId: 'rank' },
      },
      aliases: ['models:/rank'],
      versions: [
        { version: '1', mutable: false, author: 'ada', message: 'First' },
      ],
      versionsListed: 'all',
      labels: [{ name: 'champion', version: '1' }],
    });
  });
});
