import catalogModuleGenai from '..';
import { startCatalog } from '../__testUtils__/startCatalog';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();

/** What the catalog makes of the built-in kinds. */
async function company(
  databaseId: 'SQLITE_3' | 'POSTGRES_18',
  options: Partial<Parameters<typeof startCatalog>[0]>,
) {
  const catalog = await startCatalog({
    knex: await databases.init(databaseId),
    files: ['company.yaml'],
    ...options,
  });
  const relations = await catalog.relations();
  await catalog.stop();
  return { relations, errors: catalog.errors };
}

it.each(['SQLITE_3', 'POSTGRES_18'] as const)(
  'keeps every relation of the built-in kinds on %s',
  async databaseId => {
    const without = await company(databaseId, {});
    const beside = await company(databaseId, {
      features: [catalogModuleGenai],
    });
    expect(without.errors).toEqual({});
    expect(without.relations).toContain(
      'api:llm-gateway dependencyOf component:ticket-api',
    );
    expect(without.relations).toContain(
      'location:somewhere dependsOn component:ticket-api',
    );
    expect(beside).toEqual(without);
  },
);

describe('an owner that is neither a group nor a user', () => {
  const files = ['odd-owner.yaml'];
  const related = ['component:orphan ownedBy component:ticket-api'];

  it("is one with both kinds off: Backstage's own processing stays", async () => {
    const { relations } = await company('SQLITE_3', {
      files,
      features: [catalogModuleGenai],
      genai: { kinds: { prompt: false, model: false } },
    });
    expect(relations).toEqual(related);
  });

  // Backstage's own layer allows no other kinds, and a layer that changed that would have to replace the kind.
  it('is none beside any layer', async () => {
    const { relations, errors } = await company('SQLITE_3', {
      files,
      features: [catalogModuleGenai],
    });
    expect(relations).toEqual([]);
    expect(errors).toEqual({});
  });
});
