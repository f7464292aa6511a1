import { Entity } from '@backstage/catalog-model';
import { definitionOf, parsed } from '../__testUtils__/lens';
import { ReviewScope, ScopeCondition } from '../model';
import { checkScope } from './checkScope';
import { matchesScope } from './matchesScope';
import { suggestScope } from './suggestScope';

const lens = parsed(
  definitionOf({
    id: 'QQ1',
    choices: ['QQ1_BP1'],
    rules: [['default', 'HIGH_RISK']],
  }),
  {
    scopeFacts: [
      {
        id: 'agents',
        title: 'Agents',
        question: 'Agents?',
        effect: 'Agent permissions',
        values: [
          { id: 'no-agents', title: 'No' },
          {
            id: 'agents',
            title: 'Yes',
            suggestedBy: { tags: ['agentic'], dependencyTypes: ['mcp-server'] },
          },
        ],
      },
      {
        id: 'stage',
        title: 'Stage',
        question: 'How far?',
        effect: 'Running traffic',
        values: [
          {
            id: 'build',
            title: 'Build',
            suggestedBy: { lifecycles: ['experimental'], tags: ['prototype'] },
          },
          {
            id: 'production',
            title: 'Production',
            suggestedBy: { lifecycles: ['production'] },
          },
        ],
      },
    ],
  },
);

describe('matchesScope', () => {
  const one: ScopeCondition = { agents: 'no-agents' };
  const both: ScopeCondition = { agents: 'no-agents', stage: 'build' };
  const anyOf: ScopeCondition = { stage: ['design', 'build'] };

  it.each<[string, ScopeCondition[], ReviewScope, ScopeCondition | undefined]>([
    ['the value is the one named', [one], { agents: 'no-agents' }, one],
    ['the value is another', [one], { agents: 'agents' }, undefined],
    ['the fact is not known', [one], {}, undefined],
    ['one of several values', [anyOf], { stage: 'build' }, anyOf],
    ['none of several values', [anyOf], { stage: 'production' }, undefined],
    ['all facts hold', [both], { agents: 'no-agents', stage: 'build' }, both],
    ['only one fact holds', [both], { agents: 'no-agents' }, undefined],
    ['the first fails', [both, anyOf], { stage: 'build' }, anyOf],
    ['two hold', [anyOf, one], { agents: 'no-agents', stage: 'build' }, anyOf],
    ['no condition', [], { agents: 'no-agents' }, undefined],
    ['a condition without facts', [{}], { agents: 'no-agents' }, undefined],
  ])('%s', (_, conditions, scope, expected) => {
    expect(matchesScope(conditions, scope)).toBe(expected);
  });
});

describe('checkScope', () => {
  it('accepts what the lens knows, and less than all of it', () => {
    expect(checkScope(lens, { agents: 'agents' })).toEqual([]);
  });

  it('names unknown facts and values', () => {
    expect(checkScope(lens, { agents: 'maybe', colour: 'red' })).toEqual([
      {
        path: 'scope.agents',
        message: '"maybe" is not one of no-agents, agents.',
      },
      {
        path: 'scope.colour',
        message: 'Lens "a-lens" has no scope fact "colour".',
      },
    ]);
  });
});

describe('suggestScope', () => {
  const entityWith = (spec: Entity['spec'], tags?: string[]): Entity => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'copilot', tags },
    spec,
  });

  it.each<[string, Entity, Entity[], ReviewScope]>([
    ['nothing known', entityWith(undefined), [], {}],
    ['a tag', entityWith({}, ['agentic']), [], { agents: 'agents' }],
    [
      'the type of a dependency, in any case',
      entityWith({}),
      [entityWith({ type: 'website' }), entityWith({ type: 'MCP-Server' })],
      { agents: 'agents' },
    ],
    [
      'the lifecycle',
      entityWith({ lifecycle: 'production' }),
      [],
      { stage: 'production' },
    ],
    [
      'hints that disagree',
      entityWith({ lifecycle: 'production' }, ['prototype', 'agentic']),
      [],
      { agents: 'agents' },
    ],
    ['a type that is no text', entityWith({ lifecycle: 7 }), [], {}],
    [
      "the entity's own type is no dependency",
      entityWith({ type: 'mcp-server' }),
      [],
      {},
    ],
  ])('%s', (_, entity, dependencies, expected) => {
    expect(suggestScope(lens, entity, dependencies)).toEqual(expected);
  });
});
