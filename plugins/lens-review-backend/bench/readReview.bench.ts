import { setTimeout } from 'node:timers/promises';
import { Lens } from '@genai-lens/backstage-plugin-lens-review-common';
import { compare, failed } from './compare';
import { startPortal } from './portal';

const ENTITY = 'component/default/component-100';
const REVIEW = `/lens-review/entities/${ENTITY}/reviews/generative-ai`;
const BY_NAME = `/catalog/entities/by-name/${ENTITY}`;

/** Reads a review in which every question is answered over HTTP, against an entity of the catalog by its name. */
async function main(): Promise<void> {
  const portal = await startPortal();
  const expectStatus = async (
    expected: number,
    path: string,
    init?: RequestInit,
  ) => {
    const { status, body } = await portal.call(path, init);
    if (status !== expected) {
      throw new Error(`${path} answered ${status}: ${body}`);
    }
    return body;
  };

  while ((await portal.call(BY_NAME)).status !== 200) {
    await setTimeout(200);
  }
  await expectStatus(201, REVIEW, { method: 'PUT', body: '{}' });
  const lens: Lens = JSON.parse(
    await expectStatus(200, '/lens-review/lenses/generative-ai'),
  );
  for (const { id, choices } of lens.pillars.flatMap(p => p.questions)) {
    await expectStatus(200, `${REVIEW}/answers/${id}`, {
      method: 'PUT',
      headers: { 'If-Match': '"0"' },
      body: JSON.stringify({
        selectedChoices: [choices[0].id],
        notes: 'As the team said in the last review',
      }),
    });
  }
  // The catalog goes on stitching for a while after the first read.
  await setTimeout(5000);

  await compare({
    measured: {
      name: 'GET a review',
      run: () => expectStatus(200, REVIEW),
    },
    against: {
      name: 'GET an entity by name',
      run: () => expectStatus(200, BY_NAME),
    },
    warmUp: 100,
    runs: 500,
    aim: 2,
  });
  await portal.stop();
  process.exit();
}

main().catch(failed);
