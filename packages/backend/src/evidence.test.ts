import { setTimeout as sleep } from 'node:timers/promises';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { CATALOG_FILES } from './__testUtils__/catalogFiles';
import { Portal, startPortal } from './__testUtils__/startPortal';

jest.setTimeout(60_000);

const LENS = 'generative-ai';
const BOTH = ['GENREL04_BP01', 'GENREL04_BP02'];

describe('from catalog files to the score of a review', () => {
  const directory = createMockDirectory({ content: CATALOG_FILES });
  let portal: Portal;

  const entity = (name: string) =>
    `lens-review/entities/component/default/${name}`;
  const review = (name: string) => `${entity(name)}/reviews/${LENS}`;

  const until = async (holds: () => Promise<boolean>) => {
    for (let tries = 0; tries < 400 && !(await holds()); tries++) {
      await sleep(50);
    }
    expect(await holds()).toBe(true);
  };
  /** Claims that both best practices of GENREL04 are in place. */
  const claim = async (name: string) => {
    await portal.put(review(name)).send({}).expect(201);
    await portal
      .put(`${review(name)}/answers/GENREL04`)
      .set('If-Match', '"0"')
      .send({ selectedChoices: BOTH })
      .expect(200);
  };
  const collect = async (name: string) => {
    const { body } = await portal
      .post(`${review(name)}/evidence/refresh`)
      .expect(200);
    expect(body.sources).toMatchObject([
      { id: 'genai-catalog', failed: false },
    ]);
    const items: { choiceId: string; standing: string }[] = body.items;
    return Object.fromEntries(
      items.map(({ choiceId, standing }) => [choiceId, standing]),
    );
  };
  /** Of the pillar, whose few best practices weigh more than a rounding hides. */
  const scores = async (name: string) => {
    const { body } = await portal.get(review(name)).expect(200);
    const pillars: {
      pillarId: string;
      contradicted: number;
      maturity: { verified: number; claimed: number };
    }[] = body.scorecard.pillars;
    const [pillar] = pillars.filter(
      ({ pillarId }) => pillarId === 'reliability',
    );
    const { verified, claimed } = pillar.maturity;
    return { contradicted: pillar.contradicted, verified, claimed };
  };

  beforeAll(async () => {
    portal = await startPortal({ directory });
    await until(async () => {
      const { body } = await portal.get('catalog/entities');
      return body.length >= 10;
    });
    await portal.run('genai-catalog-read-catalog');
    await until(async () => {
      const { status } = await portal.get(
        'genai-catalog/models/default/retired/details',
      );
      return status === 200;
    });
  });

  afterAll(() => portal.stop());

  it('what is declared in full is supported, and verified', async () => {
    await claim('sound');
    const before = await scores('sound');
    expect(before).toMatchObject({ contradicted: 0, verified: 0 });
    expect(await collect('sound')).toMatchObject({
      GENREL04_BP01: 'supports',
      GENREL04_BP02: 'supports',
      // Nobody recorded settings or evaluations.
      GENOPS03_BP01: 'nothing-found',
      GENPERF02_BP02: 'nothing-found',
      GENPERF02_BP03: 'nothing-found',
      GENCOST01_BP01: 'nothing-found',
      GENSEC04_BP01: 'nothing-found',
    });
    const after = await scores('sound');
    expect(after).toMatchObject({ contradicted: 0, claimed: before.claimed });
    expect(after.verified).toBe(after.claimed);
    expect(after.verified).toBeGreaterThan(0);
  });

  it('a claim that a retired model contradicts loses its credit', async () => {
    await claim('outdated');
    const before = await scores('outdated');
    expect(await collect('outdated')).toMatchObject({
      GENREL04_BP01: 'supports',
      GENREL04_BP02: 'contradicts',
    });
    const after = await scores('outdated');
    expect(after.contradicted).toBe(1);
    expect(after.claimed).toBeLessThan(before.claimed);
    expect(after.verified).toBe(after.claimed);
    const { body } = await portal
      .get(`${review('outdated')}/evidence`)
      .expect(200);
    const contradicting = body.items.filter(
      ({ standing }: { standing: string }) => standing === 'contradicts',
    );
    expect(contradicting).toMatchObject([
      {
        choiceId: 'GENREL04_BP02',
        findings: [
          {
            sentence:
              'Against it speaks: it is past its end of life (retired).',
            about: ['model:default/retired'],
          },
        ],
      },
    ]);
  });

  it('what lacks something is not found, which takes nothing away', async () => {
    await claim('incomplete');
    const before = await scores('incomplete');
    expect(await collect('incomplete')).toMatchObject({
      GENREL04_BP01: 'nothing-found',
      // It declares no model.
      GENREL04_BP02: 'undeclared',
    });
    expect(await scores('incomplete')).toEqual(before);
  });

  it('nothing declared is undeclared where people say that it uses generative AI, and otherwise not found', async () => {
    await claim('silent');
    await claim('plain');
    await portal
      .put(`${entity('plain')}/lenses/${LENS}/applicability`)
      .send({ status: 'out', reason: 'Only rules' })
      .expect(200);
    const standings = {
      silent: await collect('silent'),
      plain: await collect('plain'),
    };
    for (const choiceId of BOTH) {
      expect(standings.silent[choiceId]).toBe('undeclared');
      expect(standings.plain[choiceId]).toBe('nothing-found');
    }
    for (const name of ['silent', 'plain']) {
      expect(await scores(name)).toMatchObject({
        contradicted: 0,
        verified: 0,
      });
    }
  });

  it('follows what people decide in the GenAI catalog', async () => {
    const before = await scores('sound');
    await portal
      .post('genai-catalog/models/default/current/approvals')
      .send({ status: 'revoked', reason: 'Licence ended' })
      .expect(201);
    await portal.run('lens-review-collect-evidence');
    await until(async () => (await scores('sound')).contradicted === 1);
    const after = await scores('sound');
    expect(after.verified).toBeLessThan(before.verified);
    expect(after.claimed).toBeLessThan(before.claimed);
  });
});
