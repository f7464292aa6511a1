import { definitionOf, parsed } from '../__testUtils__/lens';
import { profilesOf } from './profilesOf';

const definition = definitionOf(
  {
    id: 'QQ1',
    choices: ['BP_1', 'BP_2', 'QQ1_no'],
    rules: [['default', 'HIGH_RISK']],
  },
  {
    id: 'QQ2',
    choices: ['BP_1', 'BP_3', 'QQ2_no'],
    rules: [['default', 'HIGH_RISK']],
  },
);
const topic = (id: string) => ({ id, title: `Title ${id}`, text: 'Text' });

function profiles(overlay: unknown) {
  return profilesOf(parsed(definition, overlay)).map(
    ({ id, kind, choices }) => [
      id,
      kind,
      choices.map(({ questionId, choiceId }) => `${questionId}/${choiceId}`),
    ],
  );
}

describe('profilesOf', () => {
  it('gives none where the lens names nothing', () => {
    expect(profiles({})).toEqual([]);
  });

  it('gives the authored ones, then one for each scenario and phase that anything belongs to', () => {
    const overlay = {
      profiles: [{ ...topic('core'), choices: ['BP-3', 'BP_2'] }],
      scenarios: ['calls', 'unused'].map(id => ({
        ...topic(id),
        watchFor: ['x'],
      })),
      lifecyclePhases: [topic('scoping'), topic('operation')],
      questions: {
        QQ1: {
          choices: { BP_2: { scenarios: ['calls'], phases: ['scoping'] } },
        },
        QQ2: { choices: { BP_3: { phases: ['scoping', 'operation'] } } },
      },
    };
    expect(profiles(overlay)).toEqual([
      ['core', 'authored', ['QQ1/BP_2', 'QQ2/BP_3']],
      ['scenario:calls', 'scenario', ['QQ1/BP_2']],
      ['phase:scoping', 'phase', ['QQ1/BP_2', 'QQ2/BP_3']],
      ['phase:operation', 'phase', ['QQ2/BP_3']],
    ]);
  });

  it('means every question that has the id', () => {
    const overlay = { profiles: [{ ...topic('core'), choices: ['BP_1'] }] };
    expect(profiles(overlay)).toEqual([
      ['core', 'authored', ['QQ1/BP_1', 'QQ2/BP_1']],
    ]);
  });
});
