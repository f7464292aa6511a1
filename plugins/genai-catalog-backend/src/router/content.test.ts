import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Knex } from 'knex';
import {
  DENY,
  entity,
  GenaiBackend,
  startGenaiBackend,
} from '../__testUtils__';
import { readEncryptionKeys } from '../encryption';
import { openVault } from '../ledger';
import {
  bothDatabases,
  prompt,
  TestLedger,
  textVersion,
} from '../ledger/__testUtils__';
import { digestText, sha256 } from '../text';

const databases = bothDatabases();

const CONTENT = 'genai-catalog.prompt.content.read';
const TRIAGE = '/prompts/default/triage';
const CHAT = '/prompts/default/chat';
const SECRET = 'Sort the ticket {{ticket}}';

const triage = (more: Parameters<typeof prompt>[1] = {}) =>
  prompt('triage', {
    labels: [
      { name: 'production', version: '1' },
      { name: 'staging', version: '2' },
      { name: 'lost', version: '99' },
    ],
    versions: [
      textVersion('1', `${SECRET}\nBe kind.\n`, {
        parameters: { temperature: 0.2 },
        models: ['m-1'],
        author: 'ann',
      }),
      textVersion('2', `${SECRET}\nBe brief.\n`, {
        parameters: { temperature: 0.7, topP: 0.9 },
        models: ['m-2'],
      }),
    ],
    ...more,
  });
const chat = prompt('chat', {
  versions: [
    textVersion('1', '', {
      content: {
        type: 'chat',
        messages: [
          { role: 'system', content: 'You sort.' },
          { type: 'placeholder', name: 'history' },
        ],
      },
    }),
    textVersion('2', '', {
      content: {
        type: 'chat',
        messages: [
          { role: 'system', content: 'You sort well.' },
          { type: 'placeholder', name: 'history' },
        ],
      },
    }),
  ],
});
const entities = [
  entity('prompt:default/triage'),
  entity('prompt:default/chat'),
];

describe.each(databases.ids)('text on %s', id => {
  let knex: Knex;
  let backend: GenaiBackend;
  let ledger: TestLedger;

  beforeAll(async () => {
    knex = await databases.open(id);
    ledger = new TestLedger({ db: knex });
    await ledger.offer([triage(), chat]);
    backend = await startGenaiBackend({ knex, entities });
  });

  beforeEach(() => backend.policy.clear());

  afterAll(() => backend.stop());

  it('is not in the list of versions', async () => {
    const { body, text } = await backend.api
      .get(`${TRIAGE}/versions`)
      .expect(200);
    expect(text).not.toContain(SECRET);
    expect(body.items).toMatchObject([
      {
        version: '1',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        keyed: false,
        author: 'ann',
        labels: ['production'],
        current: true,
        parameters: { temperature: 0.2 },
        models: ['m-1'],
        evaluations: [],
        drift: false,
      },
      { version: '2', labels: ['staging'], current: false },
    ]);
    expect(body.items[0].createdAt).toBe(body.items[0].firstSeenAt);
  });

  it('is given of a version and by label, with the digest of canonical JSON', async () => {
    const { body } = await backend.api
      .get(`${TRIAGE}?label=production`)
      .expect(200);
    expect(body).toMatchObject({
      label: 'production',
      version: '1',
      content: { type: 'text', text: `${SECRET}\nBe kind.\n` },
    });
    expect(body.sha256).toBe(
      sha256(
        digestText({
          content: body.content,
          templateFormat: 'mustache',
          parameters: { temperature: 0.2 },
          models: ['m-1'],
        }),
      ),
    );
    const staged = await backend.api.get(`${TRIAGE}?label=staging`).expect(200);
    expect(staged.body.version).toBe('2');
    const version = await backend.api.get(`${TRIAGE}/versions/2`).expect(200);
    expect(version.body.content).toEqual(staged.body.content);
    const messages = (await backend.api.get(`${CHAT}/versions/1`)).body.content;
    expect(messages).toEqual({
      type: 'chat',
      messages: [
        { role: 'system', content: 'You sort.' },
        { type: 'placeholder', name: 'history' },
      ],
    });
  });

  it('is what production points to where no label is named, else the newest', async () => {
    expect((await backend.api.get(TRIAGE)).body.version).toBe('1');
    expect((await backend.api.get(CHAT)).body.version).toBe('2');
  });

  it.each([
    [`${TRIAGE}?label=nope`, /Label 'nope' of prompt:default\/triage/],
    [`${TRIAGE}?label=lost`, /points to no version/],
    [`${TRIAGE}/versions/3`, /no version '3'/],
    [`${TRIAGE}/diff?from=1&to=7`, /no version '7'/],
  ])('is not found at %s', async (path, message) => {
    const { body } = await backend.api.get(path).expect(404);
    expect(body.error.message).toMatch(message);
    expect(JSON.stringify(body)).not.toContain(SECRET);
  });

  describe('by label', () => {
    const production = `${TRIAGE}?label=production`;
    const tagOf = async () =>
      (await backend.api.get(production).expect(200)).get('ETag') ?? '';

    it('is not sent again to who has it', async () => {
      const first = await backend.api.get(production).expect(200);
      expect(first.get('Cache-Control')).toBe('private, no-cache');
      expect(first.get('Vary')).toMatch(/\bAuthorization\b/);
      const tag = first.get('ETag') ?? '';
      expect(tag).toMatch(/^"[0-9a-f]+"$/);
      for (const header of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
        const again = await backend.api
          .get(production)
          .set('If-None-Match', header)
          .expect(304);
        expect(again.text).toBe('');
        expect(again.get('ETag')).toBe(tag);
        expect(again.get('Cache-Control')).toBe('private, no-cache');
      }
      await backend.api
        .get(production)
        .set('If-None-Match', '"other"')
        .expect(200);
    });

    it('is not even said to be unchanged to who may not read it', async () => {
      const tag = await tagOf();
      backend.policy.set(CONTENT, DENY);
      const reply = await backend.api.get(production).set('If-None-Match', tag);
      expect(reply.status).toBe(403);
    });

    it('has another tag when the label moves, and when a version changes', async () => {
      const before = await tagOf();
      await ledger.offer([
        triage({ labels: [{ name: 'production', version: '2' }] }),
        chat,
      ]);
      const moved = await tagOf();
      expect(moved).not.toBe(before);
      await ledger.offer([
        triage({
          labels: [{ name: 'production', version: '2' }],
          versions: [
            textVersion('2', `${SECRET}\nBe brief.\n`, {
              parameters: { temperature: 0.8, topP: 0.9 },
              models: ['m-2'],
            }),
          ],
          versionsListed: 'some',
        }),
        chat,
      ]);
      const drifted = await tagOf();
      expect(drifted).not.toBe(moved);
      await ledger.offer([triage(), chat]);
      expect(await tagOf()).toBe(before);
    });
  });

  it('is compared line by line, with what else differs', async () => {
    const { body } = await backend.api
      .get(`${TRIAGE}/diff?from=1&to=2`)
      .expect(200);
    expect(body.diff).toContain('-Be kind.\n+Be brief.\n');
    expect(body.diff).toContain(` ${SECRET}\n`);
    expect(body.changes).toEqual([
      { field: 'models', from: ['m-1'], to: ['m-2'] },
      { field: 'parameters.temperature', from: 0.2, to: 0.7 },
      { field: 'parameters.topP', to: 0.9 },
    ]);
    expect(body).toMatchObject({
      from: { version: '1' },
      to: { version: '2' },
    });
    const messages = await backend.api.get(`${CHAT}/diff?from=1&to=2`);
    expect(messages.body.diff).toContain('-You sort.\n+You sort well.\n');
    expect(messages.body.changes).toEqual([]);
    const same = await backend.api.get(`${CHAT}/diff?from=1&to=1`).expect(200);
    expect(same.body).toMatchObject({ diff: '', changes: [] });
  });

  it('leaves no trace in logs, whatever goes wrong', async () => {
    backend.policy.set(CONTENT, DENY);
    await backend.api.get(TRIAGE).expect(403);
    await backend.api.get(`${TRIAGE}/versions/nope`).expect(403);
    backend.policy.clear();
    await backend.api.get(`${TRIAGE}/versions/1`).expect(200);
    const methods = ['error', 'warn', 'info', 'debug'] as const;
    const logged = methods.flatMap(method => backend.logger[method].mock.calls);
    expect(JSON.stringify([logged, backend.audit.entries])).not.toContain(
      'Sort the ticket',
    );
  });
});

describe.each(databases.ids)('sealed text on %s', id => {
  const KEY = { id: 'k1', key: randomBytes(32).toString('base64') };
  const encrypted = { encryption: { keys: [KEY] } };
  let knex: Knex;

  beforeAll(async () => {
    knex = await databases.open(id);
    // One version from before there was a key, one from after.
    await new TestLedger({ db: knex }).offer([
      triage({ versions: triage().versions.slice(0, 1) }),
    ]);
    const vault = await openVault({
      db: knex,
      keys: readEncryptionKeys([KEY], 'keys'),
    });
    await new TestLedger({ db: knex, vault }).offer([triage()]);
  });

  async function running<T>(
    config: object,
    use: (backend: GenaiBackend) => Promise<T>,
  ): Promise<T> {
    const backend = await startGenaiBackend({
      knex,
      entities,
      config: { ...config },
    });
    try {
      return await use(backend);
    } finally {
      await backend.stop();
    }
  }

  it('answers 503 without its key, while the rest works', async () => {
    await running({}, async ({ api, logger }) => {
      for (const path of [
        `${TRIAGE}/versions/2`,
        `${TRIAGE}?label=staging`,
        `${TRIAGE}/diff?from=1&to=2`,
      ]) {
        const { body, text } = await api.get(path).expect(503);
        expect(body.error.name).toBe('ServiceUnavailableError');
        expect(text).not.toContain(SECRET);
      }
      const { body } = await api.get(`${TRIAGE}/versions`).expect(200);
      expect(body.items).toMatchObject([
        { version: '1', keyed: true },
        { version: '2', keyed: true, sha256: expect.any(String) },
      ]);
      expect(body.items[0]).not.toHaveProperty('sha256');
      await api.get(`${TRIAGE}/details`).expect(200);
      expect(JSON.stringify(logger.error.mock.calls)).toContain("'k1'");
    });
  });

  it('is refused before it is said that it cannot be had', async () => {
    await running({}, async ({ api, policy }) => {
      policy.set(CONTENT, DENY);
      expect((await api.get(`${TRIAGE}/versions/2`)).status).toBe(403);
    });
  });

  it('has keyed digests for who may not read it, plain ones for who may', async () => {
    await running(encrypted, async ({ api }) => {
      const { body } = await api.get(`${TRIAGE}/versions`).expect(200);
      for (const listed of body.items) {
        const { body: version } = await api
          .get(`${TRIAGE}/versions/${listed.version}`)
          .expect(200);
        expect(version.content.text).toContain(SECRET);
        expect(version.keyed).toBe(false);
        expect(listed.keyed).toBe(true);
        expect(listed.sha256).not.toBe(version.sha256);
        expect(version.sha256).toBe(
          sha256(digestText({ ...version, content: version.content })),
        );
      }
    });
  });

  it('is sealed anew by itself where it was readable', async () => {
    const readable = async () => {
      const query = knex('versions').whereNotNull('content');
      const [{ count }] = await query.count({ count: '*' });
      return Number(count);
    };
    await running(encrypted, async () => {
      for (let tries = 0; tries < 100 && (await readable()) > 0; tries++) {
        await sleep(50);
      }
    });
    expect(await readable()).toBe(0);
  });
});
