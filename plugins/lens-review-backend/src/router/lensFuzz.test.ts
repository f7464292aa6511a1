import fc from 'fast-check';
import { component } from '../__testUtils__/entities';
import { lensFile } from '../__testUtils__/lensFile';
import {
  ReviewBackend,
  startReviewBackend,
} from '../__testUtils__/startReviewBackend';
import { createTestDatabases } from '../__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const RUNS = 150;
const SEED = 20_261_121;

/** What a caller can be answered with. */
const KNOWN = [200, 201, 400, 404, 409, 413, 422, 428];

const TEXT = JSON.stringify(lensFile('Fuzzed'));
const KEYS = [
  ...new Set([...TEXT.matchAll(/"(\w+)":/g)].map(([, key]) => key)),
  '__proto__',
  'constructor',
  'toString',
  'default',
];

/** Any JSON, with keys and texts that a lens has. */
const { anyJson } = fc.letrec(tie => ({
  anyJson: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(null, true, 0, -1, 1e308, '', 'default', 'backup_no'),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom('('.repeat(50_000), '!'.repeat(50_000), '\uD800', 'a\0b'),
    fc.array(tie('anyJson'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('anyJson'), { maxKeys: 6 }),
  ),
}));

/** The lens file with a part of it, chosen by number, replaced or taken out. */
const mutatedTree = fc
  .array(fc.tuple(fc.nat(), fc.option(anyJson, { nil: undefined })), {
    minLength: 1,
    maxLength: 4,
  })
  .map(changes => changes.reduce(replacePart, lensFile('Fuzzed') as unknown));

/** The text of the lens file with pieces of it cut out, doubled or overwritten. */
const mutatedText = fc
  .array(
    fc.tuple(
      fc.nat(TEXT.length),
      fc.nat(40),
      fc.string({ unit: 'binary', maxLength: 10 }),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map(changes =>
    changes.reduce(
      (text, [at, length, piece]) =>
        text.slice(0, at) + piece + text.slice(at + length),
      TEXT,
    ),
  );

const body = fc.record(
  {
    definition: fc.oneof(mutatedTree, mutatedText, anyJson),
    overlay: fc.oneof(anyJson, fc.constant({})),
    mode: fc.constantFrom('strict', 'lenient', 'other'),
    id: fc.oneof(fc.constant('fuzzed'), fc.string({ maxLength: 5 })),
  },
  { requiredKeys: ['definition'] },
);

function replacePart(
  tree: unknown,
  [choice, value]: [number, unknown],
): unknown {
  const parts: { holder: object; key: string }[] = [];
  const visit = (node: unknown) => {
    if (typeof node === 'object' && node !== null) {
      for (const [key, part] of Object.entries(node)) {
        parts.push({ holder: node, key });
        visit(part);
      }
    }
  };
  visit(tree);
  const part = parts[choice % Math.max(parts.length, 1)];
  if (part) {
    Reflect.set(part.holder, part.key, value);
  }
  return tree;
}

describe.each(databases.eachSupportedId())('mutated lenses on %s', id => {
  let backend: ReviewBackend;

  beforeAll(async () => {
    backend = await startReviewBackend({
      knex: await databases.init(id),
      entities: [component('copilot')],
    });
  });
  afterAll(() => backend.stop());

  const send = (path: string, sent: unknown, revision?: number) => {
    const call = backend.api.post(path).set('Content-Type', 'application/json');
    return (
      revision === undefined ? call : call.set('If-Match', `"${revision}"`)
    ).send(JSON.stringify(sent));
  };

  it('are checked with findings or refused, never with an error of the server', async () => {
    const seen = new Set<number>();
    await fc.assert(
      fc.asyncProperty(body, async sent => {
        const { status, body: reply } = await send('/lenses/validate', sent);
        seen.add(status);
        expect([200, 400, 413]).toContain(status);
        const findings: { severity: string }[] = reply.findings ?? [];
        expect({ status, ok: reply.ok }).toEqual({
          status,
          ok:
            status === 200
              ? findings.every(({ severity }) => severity !== 'error')
              : undefined,
        });
      }),
      { numRuns: RUNS, seed: SEED },
    );
    expect([...seen].sort()).toEqual(expect.arrayContaining([200, 400]));
  });

  it('are saved, published, reviewed and exported, or refused', async () => {
    const seen = new Set<string>();
    const tell = (step: string, status: number) => {
      seen.add(`${step} ${status}`);
      expect({ step, known: KNOWN.includes(status), status }).toMatchObject({
        known: true,
      });
      return status;
    };
    let version = 0;
    await fc.assert(
      fc.asyncProperty(body, async sent => {
        const fuzzed = { ...sent, id: `fuzzed-${(version += 1)}` };
        const saved = await send('/lenses', fuzzed);
        if (tell('save', saved.status) !== 201) {
          return;
        }
        const lens = `/lenses/${fuzzed.id}`;
        const published = await send(`${lens}/versions`, { version: '1' });
        tell('publish', published.status);
        tell('export', (await backend.api.get(`${lens}/export`)).status);
        const path = `/entities/component/default/copilot/reviews/${fuzzed.id}`;
        tell('start', (await backend.api.put(path).send({})).status);
        tell('read', (await backend.api.get(path)).status);
      }),
      { numRuns: RUNS, seed: SEED + 1 },
    );
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'save 201',
        'save 422',
        'save 400',
        'publish 201',
        'start 201',
        'read 200',
      ]),
    );
  });
});
