import { toPrompt } from './toPrompt';

const OPTIONS = { webUrl: 'https://langfuse.test/p', isMutable: () => false };

describe('toPrompt of langfuse', () => {
  it('maps a chat with placeholders, tools and an included prompt', () => {
    const snapshot = toPrompt(
      {
        name: 'support/triage',
        versions: [
          {
            name: 'support/triage',
            version: 3,
            type: 'chat',
            prompt: [
              {
                role: 'system',
                content:
                  '@@@langfusePrompt:name=tone|label=production@@@ For {{team}}.',
              },
              { type: 'placeholder', name: 'history' },
              { role: 'user', content: '{{ticket}} of {{ team }}' },
            ],
            config: {
              model: 'claude-x',
              temperature: 0.2,
              tools: [{ name: 'lookup', description: 'Find a ticket' }],
              note: 'x'.repeat(300),
            },
            labels: ['production'],
            tags: ['support', 'eu'],
            commitMessage: 'Be brief',
            createdAt: '2026-02-01T10:00:00Z',
          },
        ],
      },
      OPTIONS,
    );
    expect(snapshot).toEqual({
      kind: 'prompt',
      externalId: 'support/triage',
      name: 'support/triage',
      tags: ['support', 'eu'],
      url: 'https://langfuse.test/p/support%2Ftriage',
      facts: {
        type: 'chat',
        folder: 'support',
        templateFormat: 'mustache',
        variables: [{ name: 'team' }, { name: 'ticket' }],
        includes: ['tone'],
      },
      versions: [
        {
          version: '3',
          mutable: false,
          content: {
            type: 'chat',
            messages: [
              {
                role: 'system',
                content:
                  '@@@langfusePrompt:name=tone|label=production@@@ For {{team}}.',
              },
              { type: 'placeholder', name: 'history' },
              { role: 'user', content: '{{ticket}} of {{ team }}' },
            ],
            tools: [{ name: 'lookup', description: 'Find a ticket' }],
          },
          templateFormat: 'mustache',
          parameters: {
            temperature: 0.2,
            note: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
          },
          models: ['claude-x'],
          message: 'Be brief',
          createdAt: '2026-02-01T10:00:00.000Z',
        },
      ],
      versionsListed: 'all',
      labels: [{ name: 'production', version: '3' }],
    });
  });
});
