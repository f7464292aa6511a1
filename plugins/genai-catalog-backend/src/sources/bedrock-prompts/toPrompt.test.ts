import { toPrompt } from './toPrompt';

const OPTIONS = {
  region: 'eu-central-1',
  isMutable: (version: string) => version === 'DRAFT',
};
const at = new Date('2026-01-01T00:00:00Z');
const draft = {
  id: 'PROMPT1',
  name: 'support/triage',
  description: 'Sorts tickets',
  version: 'DRAFT',
  createdAt: at,
  updatedAt: at,
};

describe('toPrompt of bedrock-prompts', () => {
  it('maps a chat with system text, tools, settings and tags', () => {
    const answer = {
      ...draft,
      customerEncryptionKeyArn: 'arn:aws:kms:eu-central-1:1:key/k',
      variants: [
        {
          name: 'v',
          templateType: 'CHAT',
          modelId: 'anthropic.claude-x',
          templateConfiguration: {
            chat: {
              system: [
                { text: 'Be kind' },
                { cachePoint: { type: 'default' } },
              ],
              messages: [
                { role: 'user', content: [{ text: 'A' }, { text: '{{b}}' }] },
              ],
              inputVariables: [{ name: 'b' }],
              toolConfiguration: {
                tools: [{ toolSpec: { name: 'look', description: 'Look' } }],
                toolChoice: { auto: {} },
              },
            },
          },
          inferenceConfiguration: {
            text: { temperature: 0.5, maxTokens: 100, stopSequences: ['END'] },
          },
          additionalModelRequestFields: { top_k: 5 },
          metadata: [{ key: 'team', value: 'support' }],
        },
      ],
    };
    expect(
      toPrompt({ draft, versions: [draft], answers: [answer] }, OPTIONS),
    ).toEqual({
      kind: 'prompt',
      externalId: 'PROMPT1',
      name: 'support/triage',
      tags: [],
      providerTags: [{ name: 'team', value: 'support' }],
      url: 'https://eu-central-1.console.aws.amazon.com/bedrock/home?region=eu-central-1#/prompt-management/PROMPT1',
      facts: {
        description: 'Sorts tickets',
        folder: 'support',
        type: 'chat',
        templateFormat: 'mustache',
        variables: [{ name: 'b' }],
        security: { encryption: 'cmk' },
      },
      versions: [
        {
          version: 'DRAFT',
          mutable: true,
          createdAt: at.toISOString(),
          content: {
            type: 'chat',
            messages: [
              { role: 'system', content: 'Be kind' },
              { role: 'user', content: 'A\n{{b}}' },
            ],
            tools: [{ name: 'look', description: 'Look' }],
          },
          templateFormat: 'mustache',
          parameters: {
            temperature: 0.5,
            maxTokens: 100,
            stopSequences: ['END'],
            additionalModelRequestFields: { top_k: 5 },
            toolChoice: { auto: {} },
          },
          models: ['anthropic.claude-x'],
          message: 'Sorts tickets',
        },
      ],
      versionsListed: 'all',
      labels: [],
    });
  });

  it('lists versions by number, with the draft last', () => {
    const versions = ['DRAFT', '10', '9'].map(version => ({
      ...draft,
      version,
    }));
    const snapshot = toPrompt({ draft, versions, answers: [] }, OPTIONS);
    expect(snapshot.versions.map(({ version }) => version)).toEqual([
      '9',
      '10',
      'DRAFT',
    ]);
  });
});
