import { countWords } from './countWords';

function dependentsOf(prompts: number, components: number, models: number) {
  const list = (kind: string, length: number) =>
    Array.from({ length }, (_, at) => ({
      ref: `${kind}:default/x${at}`,
      kind,
      owners: [],
    }));
  return {
    prompts: list('prompt', prompts),
    components: list('component', components),
    models: list('model', models),
    owners: [],
  };
}

it.each([
  [0, 0, 0, 'none'],
  [1, 0, 0, '1 prompt'],
  [0, 2, 0, '2 components'],
  [1, 2, 0, '1 prompt and 2 components'],
  [3, 1, 1, '3 prompts, 1 component and 1 model'],
])('%i, %i, %i: %s', (prompts, components, models, words) => {
  expect(countWords(dependentsOf(prompts, components, models))).toBe(words);
});
