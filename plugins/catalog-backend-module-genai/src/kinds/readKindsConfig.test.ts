import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { readKindsConfig } from './readKindsConfig';

const read = (genai: JsonObject) =>
  readKindsConfig(new ConfigReader({ catalog: { genai } }));

it('turns both kinds on where nothing is said', () => {
  const defaults = { prompt: true, model: true, relatedKinds: [] };
  expect(readKindsConfig(new ConfigReader({}))).toEqual(defaults);
  expect(read({ kinds: {} })).toEqual(defaults);
});

it('reads what is said', () => {
  expect(read({ kinds: { prompt: false }, relatedKinds: ['Agent'] })).toEqual({
    prompt: false,
    model: true,
    relatedKinds: ['Agent'],
  });
});

it.each<[JsonObject, string]>([
  [{ kinds: { prompts: true } }, 'catalog.genai.kinds.prompts is not a kind'],
  [{ kinds: { prompt: 'maybe' } }, "'catalog.genai.kinds.prompt'"],
  [
    { relatedKinds: ['Agent', 'a kind'] },
    'catalog.genai.relatedKinds[1] is not the name of a kind',
  ],
])('refuses %j and names the key', (config, message) => {
  expect(() => read(config)).toThrow(message);
});
