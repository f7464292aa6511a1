import { createHash } from 'node:crypto';
import { digestText, keyedDigest, sha256, shortDigest } from './digest';

const text = { type: 'text', text: 'Hi {{name}}' } as const;
const messages = [{ role: 'user', content: 'Hi' }] as const;

describe('digestText', () => {
  it.each([
    ['a text', { content: text }, '{"content":"Hi {{name}}","type":"text"}'],
    [
      'everything, its keys sorted',
      {
        models: ['b', 'a'],
        parameters: { topP: 1, maxTokens: 5 },
        templateFormat: 'mustache',
        content: text,
      },
      '{"content":"Hi {{name}}","models":["b","a"],"parameters":{"maxTokens":5,"topP":1},"templateFormat":"mustache","type":"text"}',
    ],
    [
      'a chat',
      { content: { type: 'chat', messages } },
      '{"content":[{"content":"Hi","role":"user"}],"type":"chat"}',
    ],
    [
      'a chat with tools',
      { content: { type: 'chat', messages, tools: [{ name: 't' }] } },
      '{"content":{"messages":[{"content":"Hi","role":"user"}],"tools":[{"name":"t"}]},"type":"chat"}',
    ],
    [
      'empty settings as none',
      { content: text, parameters: {}, models: [] },
      '{"content":"Hi {{name}}","type":"text"}',
    ],
    ['a model', { parameters: { a: 1 } }, '{"parameters":{"a":1}}'],
  ] as const)('writes %s', (_, version, expected) => {
    expect(digestText(version)).toBe(expected);
  });

  it('does not mistake one part for another', () => {
    const json = JSON.stringify(messages);
    expect(digestText({ content: { type: 'text', text: json } })).not.toBe(
      digestText({ content: { type: 'chat', messages } }),
    );
  });
});

it('hashes as any other tool does', () => {
  expect(sha256('abc')).toBe(createHash('sha256').update('abc').digest('hex'));
  expect(shortDigest(sha256('abc'))).toBe('ba7816bf8f01');
});

it('depends on the secret', () => {
  const [a, b] = ['a', 'b'].map(each => keyedDigest('x', Buffer.from(each)));
  expect(a).not.toBe(b);
  expect(a).not.toBe(sha256('x'));
});
