import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  catalogConditions,
  permissionRules,
} from '@backstage/plugin-catalog-backend/alpha';
import {
  AuthorizeResult,
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import { createConditionAuthorizer } from '@backstage/plugin-permission-node';
import fc from 'fast-check';
import { Knex } from 'knex';
import { component } from '../../__testUtils__/entities';
import { createTestDatabases } from '../../__testUtils__/testDatabases';
import { toEntityFilter } from '../../permissions/fleet/toEntityFilter';
import { toProjectedEntity } from '../../projection';
import { MIGRATIONS_DIRECTORY } from '../openDatabase';
import { upsertEntities } from '../operations/projection';
import { whereEntityFilter } from './whereEntityFilter';

type Conditions = PermissionCriteria<PermissionCondition>;

const databases = createTestDatabases();
const OWNERS = ['group:default/a', 'group:default/b', 'user:default/c'];
const KINDS = ['Component', 'API', 'system'];

function withSpec(entity: Entity, spec: Entity['spec']): Entity {
  return { ...entity, spec };
}

/** Without what is undefined, as the catalog has entities. */
const ENTITIES: Entity[] = JSON.parse(
  JSON.stringify([
    component('one', { owner: OWNERS[0], tags: ['genai', 'java'] }),
    component('two', { owner: OWNERS[1] }),
    withSpec(component('Three', { owner: OWNERS[2], tags: ['JAVA'] }), {
      type: 'Library',
    }),
    withSpec(component('four', { kind: 'API', owner: OWNERS[0] }), {}),
    component('five', { kind: 'System', owner: OWNERS[1], tags: ['genai'] }),
  ]),
);

const value = fc.option(
  fc.constantFrom(
    'ONE',
    'three',
    'genai',
    'java',
    'library',
    'service',
    'default',
    'production',
    'x',
  ),
  { nil: undefined },
);
const leaf: fc.Arbitrary<Conditions> = fc.oneof(
  fc
    .subarray(OWNERS)
    .map(claims => catalogConditions.isEntityOwner({ claims })),
  fc.subarray(KINDS).map(kinds => catalogConditions.isEntityKind({ kinds })),
  fc
    .tuple(fc.constantFrom('name', 'namespace', 'tags', 'Tags'), value)
    .map(([key, wanted]) =>
      catalogConditions.hasMetadata({ key, value: wanted }),
    ),
  fc
    .tuple(fc.constantFrom('type', 'lifecycle'), value)
    .map(([key, wanted]) => catalogConditions.hasSpec({ key, value: wanted })),
);
const { criteria } = fc.letrec<{ criteria: Conditions }>(tie => ({
  criteria: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.record({ not: tie('criteria') }),
    fc.tuple(tie('criteria'), tie('criteria')).map(allOf => ({ allOf })),
    fc.tuple(tie('criteria'), tie('criteria')).map(anyOf => ({ anyOf })),
  ),
}));

const holds = createConditionAuthorizer(Object.values(permissionRules));

/** As the rules of the catalog itself judge each entity. */
function readable(conditions: Conditions): string[] {
  return ENTITIES.filter(entity =>
    holds(
      {
        result: AuthorizeResult.CONDITIONAL,
        pluginId: 'catalog',
        resourceType: 'catalog-entity',
        conditions,
      },
      entity,
    ),
  ).map(entity => stringifyEntityRef(entity));
}

async function project(knex: Knex): Promise<void> {
  await knex.migrate.latest({ directory: MIGRATIONS_DIRECTORY });
  await knex.transaction(async tx => {
    await upsertEntities({
      tx,
      entities: ENTITIES.map(entity =>
        toProjectedEntity(entity, { kinds: ['component'], lenses: [] }),
      ),
      at: '2026-01-01T00:00:00.000Z',
    });
  });
}

describe.each(databases.eachSupportedId())(
  'conditions on entities on %s',
  id => {
    it('let the same entities through as the rules of the catalog', async () => {
      const knex = await databases.init(id);
      await project(knex);
      await fc.assert(
        fc.asyncProperty(criteria, async conditions => {
          const filter = toEntityFilter(conditions);
          const found: { entity_ref: string }[] = filter
            ? await knex('entities').where(where =>
                whereEntityFilter(where, filter),
              )
            : [];
          expect(filter).toBeDefined();
          expect(found.map(row => row.entity_ref).sort()).toEqual(
            readable(conditions).sort(),
          );
        }),
        { numRuns: 200 },
      );
    });
  },
);

describe('conditions that only the catalog can judge', () => {
  const owner = catalogConditions.isEntityOwner({ claims: OWNERS });
  it.each<[string, Conditions]>([
    ['a label', catalogConditions.hasLabel({ label: 'x' })],
    ['an annotation', catalogConditions.hasAnnotation({ annotation: 'x' })],
    ['another part of the spec', catalogConditions.hasSpec({ key: 'system' })],
    ['a title', catalogConditions.hasMetadata({ key: 'title', value: 'x' })],
    [
      'a value whose lower case databases know differently',
      catalogConditions.hasSpec({ key: 'type', value: 'É' }),
    ],
    [
      'a value that is too long to be searched',
      catalogConditions.hasSpec({ key: 'type', value: 'x'.repeat(201) }),
    ],
    [
      'a rule of its own',
      { rule: 'IS_PUBLIC', resourceType: 'catalog-entity', params: {} },
    ],
    [
      'parameters of another form',
      {
        rule: 'IS_ENTITY_OWNER',
        resourceType: 'catalog-entity',
        params: { claims: 'group:default/a' },
      },
    ],
  ])('are left to it: %s', (_, condition) => {
    expect(toEntityFilter(owner)).toBeDefined();
    expect(toEntityFilter(condition)).toBeUndefined();
    expect(toEntityFilter({ anyOf: [owner, condition] })).toBeUndefined();
    expect(toEntityFilter({ allOf: [condition, owner] })).toBeUndefined();
    expect(toEntityFilter({ not: condition })).toBeUndefined();
  });
});
