import { settingChanges } from './settingChanges';

const version = {
  parameters: { temperature: 0.2, stop: ['END'] },
  models: ['model:default/a'],
  templateFormat: 'mustache',
};

it('finds nothing between versions that are set alike', () => {
  expect(settingChanges(version, { ...version })).toEqual([]);
});

it('finds what changed, came and went', () => {
  expect(
    settingChanges(version, {
      parameters: { temperature: 0.7, maxTokens: 300 },
      models: ['model:default/a', 'model:default/b'],
      templateFormat: undefined,
    }),
  ).toEqual([
    { field: 'stop', from: '["END"]', to: undefined },
    { field: 'temperature', from: '0.2', to: '0.7' },
    {
      field: 'models',
      from: 'model:default/a',
      to: 'model:default/a, model:default/b',
    },
    { field: 'template format', from: 'mustache', to: undefined },
    { field: 'maxTokens', from: undefined, to: '300' },
  ]);
});
