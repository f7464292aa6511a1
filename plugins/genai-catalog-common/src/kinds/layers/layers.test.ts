import {
  aiResourceEntityModel,
  CatalogModel,
  compileCatalogModel,
  defaultCatalogEntityModel,
} from '@backstage/catalog-model/alpha';
import { genaiLayers } from './genaiLayers';

const builtIn = compileCatalogModel([defaultCatalogEntityModel]);

function reverseOf(
  model: CatalogModel,
  fromKind: string,
  type: string,
  toKind: string,
) {
  return model
    .getRelations({ kind: fromKind })
    ?.find(r => r.forward.type === type && r.toKind.includes(toKind))?.reverse
    .type;
}

it.each([
  [{ prompt: true, model: true }, ['Prompt', 'Model']],
  [{ prompt: true, model: false }, ['Prompt']],
  [{ prompt: false, model: true }, ['Model']],
])('adds the kinds of %j', (options, kinds) => {
  const model = compileCatalogModel([
    ...genaiLayers(options),
    defaultCatalogEntityModel,
  ]);
  const added = model
    .listKinds()
    .map(kind => kind.names.kind)
    .filter(kind => !builtIn.listKinds().some(k => k.names.kind === kind));
  expect(added).toEqual(kinds);
});

it('has no layers for no kinds', () => {
  expect(genaiLayers({ prompt: false, model: false })).toEqual([]);
});

describe('both kinds beside all others', () => {
  const model = compileCatalogModel([
    ...genaiLayers({ prompt: true, model: true, relatedKinds: ['Agent'] }),
    defaultCatalogEntityModel,
    aiResourceEntityModel,
  ]);

  it('invents no relation type', () => {
    const types = (of: CatalogModel) =>
      of
        .listRelations()
        .map(r => r.forward.type)
        .sort();
    expect(types(model)).toEqual(types(builtIn));
  });

  it("keeps titles and descriptions of Backstage's relations, although it is read first", () => {
    const titles = (of: CatalogModel) =>
      of
        .listRelations()
        .map(({ forward, reverse, description }) => ({
          forward,
          reverse,
          description,
        }))
        .sort((a, b) => a.forward.type.localeCompare(b.forward.type));
    expect(titles(model)).toEqual(titles(builtIn));
  });

  it('leaves relation fields and schemas of the built-in kinds alone', () => {
    for (const { names, versions } of builtIn.listKinds()) {
      for (const { apiVersion, specType } of versions) {
        const query = {
          kind: names.kind,
          apiVersion,
          spec: { type: specType },
        };
        const [before, after] = [builtIn.getKind(query), model.getKind(query)];
        expect(after?.relationFields).toEqual(before?.relationFields);
        expect(after?.jsonSchema.required).toEqual(before?.jsonSchema.required);
        expect(
          (after?.jsonSchema.properties as Record<string, unknown>).spec,
        ).toEqual(
          (before?.jsonSchema.properties as Record<string, unknown>).spec,
        );
      }
    }
  });

  it.each([
    ['Prompt', 'ownedBy', 'Group', 'ownerOf'],
    ['Prompt', 'ownedBy', 'User', 'ownerOf'],
    ['Prompt', 'partOf', 'System', 'hasPart'],
    ['Prompt', 'dependsOn', 'Model', 'dependencyOf'],
    ['Prompt', 'dependsOn', 'Prompt', 'dependencyOf'],
    ['Prompt', 'dependsOn', 'Resource', 'dependencyOf'],
    ['Prompt', 'dependencyOf', 'API', 'dependsOn'],
    ['Prompt', 'dependencyOf', 'Agent', 'dependsOn'],
    ['Model', 'ownedBy', 'Group', 'ownerOf'],
    ['Model', 'partOf', 'System', 'hasPart'],
    ['Model', 'dependsOn', 'Model', 'dependencyOf'],
    ['Model', 'dependsOn', 'API', 'dependencyOf'],
    ['Model', 'dependencyOf', 'System', 'dependsOn'],
    ['Component', 'dependsOn', 'Prompt', 'dependencyOf'],
    ['Component', 'dependencyOf', 'Prompt', 'dependsOn'],
    ['Resource', 'dependsOn', 'Model', 'dependencyOf'],
    ['Component', 'dependsOn', 'API', 'dependencyOf'],
    ['Component', 'dependsOn', 'Agent', 'dependencyOf'],
    ['Resource', 'dependencyOf', 'System', 'dependsOn'],
    ['Component', 'partOf', 'Domain', 'hasPart'],
  ])('knows the reverse of %s %s %s', (from, type, to, reverse) => {
    expect(reverseOf(model, from, type, to)).toBe(reverse);
  });
});
