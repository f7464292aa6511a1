import { mockServices } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { LensSource } from '@genai-lens/backstage-plugin-lens-review-node';
import { Knex } from 'knex';
import { readLensReviewConfig } from '../config';
import { MIGRATIONS_DIRECTORY } from '../database/openDatabase';
import { DefaultReviewService, loadLensRegistry } from '../service';
import { lensFile } from './lensFile';

export const KEY = { entityRef: 'component:default/copilot', lensId: 'test' };
export const WRITE = {
  key: KEY,
  owners: ['group:default/support'],
  actor: { by: 'user:default/jane' },
};

function sourceOf(version: string): LensSource {
  const definition = lensFile('Test lens');
  return {
    id: 'test',
    read: async () => [{ ok: true, id: 'test', version, definition }],
  };
}

/** The review service on a database, with a lens of one question and a clock that a test sets. */
export async function reviewServiceOn(
  knex: Knex,
  options: {
    confirmEveryDays?: number;
    lensVersion?: string;
    config?: JsonObject;
  } = {},
) {
  await knex.migrate.latest({ directory: MIGRATIONS_DIRECTORY });
  const clock = { now: new Date('2026-01-01T00:00:00.000Z') };
  const lenses = await loadLensRegistry({
    db: knex,
    sources: [sourceOf(options.lensVersion ?? '1.0')],
    config: readLensReviewConfig(new ConfigReader(options.config ?? {}), {
      directory: '/',
    }),
    now: () => clock.now,
    logger: mockServices.rootLogger(),
  });
  const reviews = new DefaultReviewService({
    db: knex,
    lenses,
    confirmEveryDays: options.confirmEveryDays ?? 90,
    now: () => clock.now,
  });
  return { clock, lenses, reviews };
}

/** An answer that says nothing but what is in place. */
export function inPlace(...selectedChoices: string[]) {
  return {
    selectedChoices,
    notApplicableChoices: [],
    unknownChoices: [],
    unansweredChoices: [],
    inScopeChoices: [],
    choiceNotes: {},
    applicable: true,
  };
}
