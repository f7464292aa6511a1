import { Entity } from '@backstage/catalog-model';
import { component } from '../__testUtils__/entities';
import { catalogFields } from './catalogFields';
import { ProjectionRules } from './rules';
import { toProjectedEntity } from './toProjectedEntity';

const RULES = { kinds: ['component'], lenses: [{ lensId: 'a' }] };
const base = component('Copilot', {
  owner: 'Group:default/Support',
  partOf: ['domain:default/retail', 'system:default/desk'],
  dependsOn: ['Model:default/X', 'model:default/x'],
});

const withMetadata = (metadata: object): Entity => ({
  ...base,
  metadata: { ...base.metadata, ...metadata },
});

describe('toProjectedEntity', () => {
  it('keeps refs in lower case, each once', () => {
    expect(toProjectedEntity(base, RULES)).toMatchObject({
      entityRef: 'component:default/copilot',
      name: 'copilot',
      title: 'Copilot',
      owners: ['group:default/support'],
      dependencies: ['model:default/x'],
      system: 'system:default/desk',
      domain: 'domain:default/retail',
      reviewable: true,
      filters: [],
    });
  });

  it.each<[string, Entity, object]>([
    ['a title of spaces', withMetadata({ title: ' ' }), { title: 'Copilot' }],
    ['U+0000', withMetadata({ title: 'a\0b' }), { title: 'ab' }],
    [
      'a type that is no text',
      { ...base, spec: { type: { a: 1 }, lifecycle: '' } },
      { type: undefined, lifecycle: undefined },
    ],
    [
      'a long type',
      { ...base, spec: { type: 'x'.repeat(300) } },
      { type: 'x'.repeat(255) },
    ],
    [
      'nothing beside a name',
      { ...base, relations: undefined, spec: undefined },
      { owners: [], dependencies: [] },
    ],
    [
      'another kind',
      { ...base, kind: 'API' },
      { reviewable: false, kind: 'api' },
    ],
  ])('takes %s', (_, entity, kept) => {
    expect(toProjectedEntity(entity, RULES)).toMatchObject(kept);
  });

  it('has another digest where something else is kept, or other lenses are usable', () => {
    const digest = (entity: Entity, lensIds = ['a']) =>
      toProjectedEntity(entity, {
        kinds: ['component'],
        lenses: lensIds.map(lensId => ({ lensId })),
      }).digest;
    expect(digest(withMetadata({ annotations: { a: 'b' } }))).toBe(
      digest(base),
    );
    expect(digest(withMetadata({ tags: ['x'] }))).not.toBe(digest(base));
    expect(digest(base, ['a', 'b'])).not.toBe(digest(base));
  });

  it('knows which filters it matches', () => {
    const lenses: ProjectionRules['lenses'] = [
      { lensId: 'chat', filter: { 'metadata.tags': { $contains: 'chat' } } },
      { lensId: 'all', filter: { kind: 'component' } },
      { lensId: 'none' },
    ];
    const { filters } = toProjectedEntity(withMetadata({ tags: ['chat'] }), {
      ...RULES,
      lenses,
    });
    expect(filters).toEqual(['chat', 'all']);
  });
});

describe('catalogFields', () => {
  it('are what is kept, and what filters ask for wherever they say it', () => {
    const fields = catalogFields({
      kinds: [],
      lenses: [
        { lensId: 'a' },
        {
          lensId: 'b',
          filter: {
            $any: [
              {
                $not: { 'metadata.annotations.a.example/b': { $exists: true } },
              },
              { $all: [{ 'spec.profile.x': 'y' }, { kind: 'component' }] },
            ],
          },
        },
      ],
    });
    expect(fields).toEqual(
      expect.arrayContaining([
        'metadata.annotations',
        'spec.profile',
        'relations',
      ]),
    );
    expect(fields).not.toContain('spec');
    expect(new Set(fields).size).toBe(fields.length);
  });
});
