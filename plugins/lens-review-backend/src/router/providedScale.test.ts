import { component } from '../__testUtils__/entities';
import {
  GATEWAY,
  PROMPTS,
  ProvidedBackend,
  startProvidedBackend,
} from '../__testUtils__/providedBackend';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();
const postgres = databases
  .eachSupportedId()
  .filter(([id]) => /POSTGRES/.test(id));

describe.each(postgres)('many takers on %s', id => {
  let backend: ProvidedBackend;

  const names = Array.from({ length: 24 }, (_, index) => `taker-${index}`);

  beforeAll(async () => {
    backend = await startProvidedBackend(await databases.init(id), [
      component('gateway'),
      ...names.map(name => component(name, { dependsOn: [GATEWAY] })),
    ]);
  });

  afterAll(() => backend.stop());

  /** Statements that a withdrawal takes. */
  async function withdraw(): Promise<number> {
    let statements = 0;
    const count = () => {
      statements += 1;
    };
    backend.knex.on('query', count);
    await backend.api
      .delete(backend.provisions('gateway', `/${PROMPTS}`))
      .expect(204);
    backend.knex.off('query', count);
    return statements;
  }

  async function take(taker: string): Promise<void> {
    await backend.api.start(taker).expect(201);
    await backend.take(taker, { provider: GATEWAY }).expect(200);
  }

  it('are written with as many statements as few', async () => {
    await backend.provide('gateway');
    for (const name of names.slice(0, 3)) {
      await take(name);
    }
    const few = await withdraw();
    await backend.provide('gateway');
    for (const name of names.slice(3)) {
      await take(name);
    }
    const many = await withdraw();
    for (const name of names) {
      expect(await backend.offer(name)).toMatchObject({ state: 'withdrawn' });
    }
    // Rows are written in portions of 200: each of the 24 reviews has some 40 answers.
    expect(many).toBeLessThan(few + 24);
  });
});
