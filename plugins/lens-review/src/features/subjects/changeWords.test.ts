import { SubjectChange } from '@genai-lens/backstage-plugin-lens-review-common';
import { smallLens } from '../../__testUtils__/smallLens';
import { changeWords } from './changeWords';

const prompt = {
  kind: 'prompt',
  ref: 'prompt:default/reply',
  title: 'Reply',
  label: 'production',
} as const;
const model = { kind: 'model', ref: 'model:default/x', title: 'X' } as const;
const [fact] = smallLens.scopeFacts;
const scope = { kind: 'scope', ref: fact.id, title: fact.id } as const;

describe('changeWords', () => {
  it.each<[SubjectChange, string]>([
    [
      { ...prompt, from: '7', to: '9' },
      'Prompt Reply: production moved from version 7 to version 9',
    ],
    [
      { ...prompt, from: '7', to: '7' },
      'Prompt Reply: the content of version 7 has changed',
    ],
    [
      { ...prompt, label: undefined, from: '7', to: '9' },
      'Prompt Reply: version 7 became version 9',
    ],
    [{ ...model, to: '2' }, 'Model X is used now, in version 2'],
    [{ ...model, from: '1' }, 'Model X is not used any more; it was version 1'],
    [
      { ...scope, from: fact.values[0].id, to: fact.values[1].id },
      `Scope, ${fact.title}: it was ${fact.values[0].title}, now it is ${fact.values[1].title}`,
    ],
    [
      { kind: 'scope', ref: 'gone', title: 'gone', from: 'a', to: 'b' },
      'Scope, gone: it was a, now it is b',
    ],
  ])('of %j', (change, words) => {
    expect(changeWords(change, smallLens)).toBe(words);
  });
});
