import {
  BackendFeature,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { Entity, RELATION_OWNED_BY } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import { Knex } from 'knex';
import { component } from './entities';
import { lensFile } from './lensFile';
import { startReviewBackend } from './startReviewBackend';

/** A lens of one question, against which the components of the fleet are reviewed. */
export const FLEET_LENS = 'test';

/** Full ref of a group. */
export const group = (name: string) => `group:default/${name}`;

const team = (name: string, above: string) =>
  component(name, { kind: 'Group', childOf: [group(above)] });

function owned(entity: Entity, ...names: string[]): Entity {
  return {
    ...entity,
    relations: [
      ...(entity.relations ?? []).filter(
        ({ type }) => type !== RELATION_OWNED_BY,
      ),
      ...names.map(name => ({
        type: RELATION_OWNED_BY,
        targetRef: group(name),
      })),
    ],
  };
}

/** What makes the lens apply to whatever depends on it. */
export const MODEL = 'model:default/claude';
/** The System of `chat` and `search`. */
export const SHOP = 'system:default/shop';
const RETAIL = 'domain:default/retail';

/** Two departments with three teams; `search` has two owners in one of them. */
export function fleetEntities(): Entity[] {
  return [
    component('company', { kind: 'Group', title: 'The company' }),
    team('sales', 'company'),
    team('finance', 'company'),
    team('web', 'sales'),
    team('data', 'sales'),
    team('billing', 'finance'),
    component('retail', { kind: 'Domain', title: 'Retail' }),
    component('shop', { kind: 'System', title: 'Shop', partOf: [RETAIL] }),
    component('claude', { kind: 'Model', title: 'Claude' }),
    owned(
      component('chat', {
        dependsOn: [MODEL],
        partOf: [SHOP],
        tags: ['genai'],
      }),
      'web',
    ),
    owned(
      component('search', { dependsOn: [MODEL], partOf: [SHOP] }),
      'web',
      'data',
    ),
    owned(component('pay', { dependsOn: [MODEL] }), 'billing'),
    owned(component('risky', { title: '=cmd()', dependsOn: [MODEL] }), 'data'),
    owned(component('legacy', {}), 'billing'),
    owned(component('notes', { dependsOn: [MODEL] }), 'data'),
  ];
}

const files = () =>
  createMockDirectory({
    content: { 'lens.json': JSON.stringify(lensFile('Test lens')) },
  });

/**
 * The plugin with a fleet whose catalog has been read: `chat` is reviewed with nothing open, `search` with one best
 * practice open, `pay` has begun, `risky` has no review, `legacy` is undecided, `notes` is out but depends on a model.
 */
export async function startFleetBackend(
  knex: Knex,
  options: {
    acceptance?: JsonObject;
    features?: readonly BackendFeature[];
    /** Beside those of the fleet. */
    entities?: readonly Entity[];
    /** Of entities that can be reviewed. */
    kinds?: string[];
  } = {},
) {
  const { entities = [], kinds = ['Component'] } = options;
  const scheduler = mockServices.scheduler();
  const backend = await startReviewBackend({
    knex,
    entities: [...fleetEntities(), ...entities],
    config: {
      lensReview: {
        kinds,
        ...(options.acceptance && { acceptance: options.acceptance }),
        lenses: [
          {
            id: FLEET_LENS,
            type: 'file',
            version: '1.0',
            target: files().resolve('lens.json'),
          },
        ],
      },
    },
    features: [
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      ...(options.features ?? []),
    ],
  });
  const sweep = () => scheduler.triggerTask('lens-review-sweep');
  await sweep();
  const { api } = backend;
  const entity = (name: string) => `/entities/component/default/${name}`;
  const review = (name: string) => `${entity(name)}/reviews/${FLEET_LENS}`;
  const answer = (name: string, selectedChoices: string[], basedOn = 0) =>
    api
      .put(`${review(name)}/answers/backup`)
      .set('If-Match', `"${basedOn}"`)
      .send({ selectedChoices })
      .expect(200);
  for (const name of ['chat', 'search', 'pay']) {
    await api.put(review(name)).send({}).expect(201);
  }
  await answer('chat', ['backup_daily', 'backup_tested']);
  await answer('search', ['backup_daily']);
  await api.post(`${review('chat')}/submit`).expect(200);
  await api.post(`${review('search')}/submit`).expect(200);
  await api
    .put(`${entity('notes')}/lenses/${FLEET_LENS}/applicability`)
    .send({ status: 'out', reason: 'Only a trial' })
    .expect(200);
  return { ...backend, sweep, answer, scheduler };
}

export type FleetBackend = Awaited<ReturnType<typeof startFleetBackend>>;
