import { parsePromptFile, promptExtension } from './parsePromptFile';

const PROMPT_YML = `
name: Triage
description: Sorts tickets
model: openai/gpt-4o
modelParameters: {temperature: 0.2}
labels: [production]
messages:
  - {role: system, content: 'You sort.'}
  - {role: user, content: 'Ticket: {{ticket}}'}
testData:
  - {ticket: secret test}
evaluators: []
`;

const DOTPROMPT = `---
model: vertexai/gemini-x
config:
  temperature: 0.7
input:
  schema:
    ticket: string, what the customer wrote
    tone?: string
output: {format: json}
metadata: {tags: [support], category: classification, labels: staging}
---
{{role "system"}}
You sort{{#if tone}} in a {{tone}} tone{{/if}}.
{{history}}
{{role "user"}}
{{ticket}}
`;

const PROMPTY = `---
name: Triage
version: 2
authors: [ada, bob]
tags: [support]
model:
  api: chat
  configuration: {type: azure_openai, azure_endpoint: 'https://x.test', azure_deployment: gpt-4o}
  parameters: {max_tokens: 300}
inputs:
  ticket: {type: string}
sample: {ticket: secret sample}
---
system:
You sort.

user:
{{ticket}}
`;

describe('parsePromptFile', () => {
  it('reads .prompt.yml without its test data', () => {
    const file = parsePromptFile('a/triage.prompt.yml', PROMPT_YML);
    expect(file).toEqual({
      name: 'Triage',
      description: 'Sorts tickets',
      content: {
        type: 'chat',
        messages: [
          { role: 'system', content: 'You sort.' },
          { role: 'user', content: 'Ticket: {{ticket}}' },
        ],
      },
      templateFormat: 'mustache',
      parameters: { temperature: 0.2 },
      models: ['openai/gpt-4o'],
      variables: [{ name: 'ticket' }],
      tags: [],
      labels: ['production'],
    });
  });

  it('reads dotprompt with its messages and the short form of its schema', () => {
    expect(parsePromptFile('triage.prompt', DOTPROMPT)).toEqual({
      content: {
        type: 'chat',
        messages: [
          {
            role: 'system',
            content: 'You sort{{#if tone}} in a {{tone}} tone{{/if}}.',
          },
          { type: 'placeholder', name: 'history' },
          { role: 'user', content: '{{ticket}}' },
        ],
      },
      templateFormat: 'handlebars',
      parameters: { temperature: 0.7, output: { format: 'json' } },
      models: ['vertexai/gemini-x'],
      variables: [
        { name: 'ticket', required: true },
        { name: 'tone', required: false },
      ],
      tags: ['support'],
      labels: ['staging'],
      category: 'classification',
    });
  });

  it('reads a dotprompt whose roles depend on its variables as one text', () => {
    const body = '{{#each turns}}{{role "user"}}{{this}}{{/each}}';
    expect(parsePromptFile('t.prompt', body).content).toEqual({
      type: 'text',
      text: body,
    });
  });

  it('reads dotprompt with JSON Schema', () => {
    const text =
      '---\ninput: {schema: {type: object, properties: {a: {type: string}, b: {}}, required: [b]}}\n---\n{{a}}';
    expect(parsePromptFile('t.prompt', text).variables).toEqual([
      { name: 'a', required: false },
      { name: 'b', required: true },
    ]);
  });

  it('reads prompty without its sample and its address', () => {
    expect(parsePromptFile('triage.prompty', PROMPTY)).toEqual({
      name: 'Triage',
      version: '2',
      author: 'ada, bob',
      content: {
        type: 'chat',
        messages: [
          { role: 'system', content: 'You sort.' },
          { role: 'user', content: '{{ticket}}' },
        ],
      },
      templateFormat: 'jinja2',
      parameters: { max_tokens: 300 },
      models: ['gpt-4o'],
      variables: [{ name: 'ticket' }],
      tags: ['support'],
      labels: [],
    });
  });

  it('reads a prompty in the newer form', () => {
    const text =
      '---\nmodel: {id: claude-x, options: {temperature: 0}}\ninputs: [{name: a, required: true}]\ntemplate: {format: {kind: mustache}}\n---\nHello {{a}}';
    expect(parsePromptFile('t.prompty', text)).toEqual({
      content: { type: 'text', text: 'Hello {{a}}' },
      templateFormat: 'mustache',
      parameters: { temperature: 0 },
      models: ['claude-x'],
      variables: [{ name: 'a', required: true }],
      tags: [],
      labels: [],
    });
  });

  it('reads files of Windows', () => {
    const file = parsePromptFile(
      't.prompt',
      '---\r\nmodel: m\r\n---\r\nText\r\n',
    );
    expect(file.models).toEqual(['m']);
    expect(file.content).toEqual({ type: 'text', text: 'Text\r\n' });
  });

  it.each([
    [
      'broken YAML',
      't.prompt.yml',
      'messages: [secret',
      "'t.prompt.yml' is not YAML",
    ],
    [
      'broken front matter',
      't.prompt',
      '---\na: [secret\n---\nsecret',
      "'t.prompt': front matter is not YAML",
    ],
    [
      'messages without content',
      't.prompt.yml',
      'messages: [{role: secret}]',
      "'t.prompt.yml': messages: '0.content' is missing or not string",
    ],
    [
      'no messages',
      't.prompt.yml',
      'secret: text',
      "'t.prompt.yml': messages: the answer is missing or not array",
    ],
    [
      'an alias that multiplies itself',
      't.prompt.yml',
      'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]',
      'repeats itself too often',
    ],
  ])('refuses %s without quoting it', (_, path, text, message) => {
    const parse = () => parsePromptFile(path, text);
    expect(parse).toThrow(message);
    expect(parse).not.toThrow('secret');
  });

  it.each([
    ['a.prompt.yml', '.prompt.yml'],
    ['a.Prompt.YAML', '.prompt.yaml'],
    ['a.prompty', '.prompty'],
    ['a.prompt', '.prompt'],
    ['a.yml', undefined],
    ['a.prompts', undefined],
  ])('knows %s by its end', (path, extension) => {
    expect(promptExtension(path)).toBe(extension);
  });
});
