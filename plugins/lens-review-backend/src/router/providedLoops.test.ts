import { component } from '../__testUtils__/entities';
import { ALLOW, SOME_ENTITIES } from '../__testUtils__/policy';
import {
  PROMPTS,
  ProvidedBackend,
  startProvidedBackend,
} from '../__testUtils__/providedBackend';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();
const ref = (name: string) => `component:default/${name}`;

/** Everybody depends on everybody, through a circle, and all provide the same. */
const NAMES = ['a', 'b', 'c', 'd'];

describe.each(databases.eachSupportedId())('loops of providers on %s', id => {
  let backend: ProvidedBackend;

  const take = (name: string, provider: string) =>
    backend.take(name, {
      practices: [{ choiceId: PROMPTS, provider: ref(provider) }],
    });

  beforeEach(async () => {
    backend = await startProvidedBackend(
      await databases.init(id),
      NAMES.map((name, index) =>
        component(name, {
          dependsOn: [ref(NAMES[(index + 1) % NAMES.length])],
        }),
      ),
    );
    for (const name of NAMES) {
      await backend.provide(name);
      await backend.api.start(name).expect(201);
    }
  });

  afterEach(() => backend.stop());

  it('are refused for an entity and itself', async () => {
    const { body } = await take('a', 'a').expect(409);
    expect(body.loop).toEqual([ref('a'), ref('a')]);
    await backend.take('a', { provider: ref('a') }).expect(409);
  });

  it('are refused for two that take from each other', async () => {
    await take('a', 'b').expect(200);
    const { body } = await take('b', 'a').expect(409, /component:default\/a/);
    expect(body.loop).toEqual(['b', 'a', 'b'].map(ref));
    expect(await backend.offer('b', PROMPTS, ref('a'))).toMatchObject({
      state: 'offered',
    });
    await backend.take('b', { provider: ref('a') }).expect(409);
  });

  it('are refused through others, and named', async () => {
    await take('a', 'b').expect(200);
    await take('b', 'c').expect(200);
    const { body } = await take('c', 'a').expect(409);
    expect(body.loop).toEqual(['c', 'a', 'b', 'c'].map(ref));
    await take('c', 'd').expect(200);
    await take('d', 'b').expect(409);

    // Broken open where one of them no longer takes it.
    await backend.api.delete(backend.provided('a', `/${PROMPTS}`)).expect(200);
    await take('d', 'a').expect(200);
  });

  it('are refused also while what is taken does not count', async () => {
    await take('a', 'b').expect(200);
    await backend.api
      .delete(backend.provisions('b', `/${PROMPTS}`))
      .expect(204);
    // By its own word the practice is in place, and what it took is not forgotten.
    await backend.answer('a', [PROMPTS]);
    const { body } = await take('b', 'a').expect(409);
    expect(body.loop).toEqual(['b', 'a', 'b'].map(ref));
  });

  it('are named without those whom the caller may not see', async () => {
    await take('a', 'b').expect(200);
    await take('b', 'c').expect(200);
    backend.policy.catalog = SOME_ENTITIES;
    backend.catalog.hidden.add(ref('b'));
    try {
      const { body } = await take('c', 'a').expect(409);
      expect(body.loop).toEqual(['c', 'a', 'c'].map(ref));
    } finally {
      backend.policy.catalog = ALLOW;
    }
  });

  it('are not made by two who take from each other at the same moment', async () => {
    for (const [left, right] of [
      ['a', 'b'],
      ['c', 'd'],
    ]) {
      const replies = await Promise.all([take(left, right), take(right, left)]);
      expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    }
  });
});
