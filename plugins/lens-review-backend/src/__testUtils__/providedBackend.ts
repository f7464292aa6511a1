import {
  BackendFeature,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import {
  Answer,
  HistoryEntry,
  ProvidedPractice,
  Provision,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { component } from './entities';
import { LENS } from './reviewApi';
import { startReviewBackend } from './startReviewBackend';

export const GATEWAY = 'component:default/gateway';
/** Two best practices of one question. */
export const PROMPTS = 'GENREL04_BP01';
export const MODELS = 'GENREL04_BP02';

/** copilot → proxy → gateway; copilot and docs are in the system Support, which is part of the domain Retail. */
export function providedEntities(): Entity[] {
  return [
    component('gateway', { title: 'LLM gateway' }),
    component('proxy', { dependsOn: [GATEWAY] }),
    component('copilot', {
      dependsOn: ['component:default/proxy'],
      partOf: ['system:default/support'],
    }),
    component('docs', { partOf: ['system:default/support'] }),
    component('alone'),
    component('support', {
      kind: 'System',
      title: 'Support',
      partOf: ['domain:default/retail'],
    }),
    component('retail', { kind: 'Domain', title: 'Retail' }),
  ];
}

/** A backend whose catalog has been read, with short words for the calls on provided best practices. */
export async function startProvidedBackend(
  knex: Knex,
  entities: readonly Entity[] = providedEntities(),
  features: readonly BackendFeature[] = [],
) {
  const scheduler = mockServices.scheduler();
  const backend = await startReviewBackend({
    knex,
    entities,
    config: { lensReview: { kinds: ['Component', 'System', 'Domain'] } },
    features: [
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      ...features,
    ],
  });
  const sweep = () => scheduler.triggerTask('lens-review-sweep');
  await sweep();
  const { api } = backend;
  const entity = (name: string, kind = 'component') =>
    `/entities/${kind}/default/${name}`;
  const provisions = (name: string, rest = '', kind = 'component') =>
    `${entity(name, kind)}/provisions/${LENS}${rest}`;
  const provided = (name: string, rest = '') =>
    `${entity(name)}/reviews/${LENS}/provided${rest}`;
  const offersOf = async (name: string): Promise<ProvidedPractice[]> =>
    (await api.get(provided(name, '?limit=200')).expect(200)).body.items;
  return {
    ...backend,
    knex,
    sweep,
    provisions,
    provided,
    offersOf,
    /** Provides a best practice for the first time. */
    async provide(
      name: string,
      choiceId = PROMPTS,
      options: { kind?: string; statement?: string } = {},
    ): Promise<Provision> {
      const { kind, statement = `The ${name} does it for you.` } = options;
      const { body } = await api
        .put(provisions(name, `/${choiceId}`, kind))
        .set('If-Match', '"0"')
        .send({ statement })
        .expect(201);
      return body;
    },
    take: (name: string, body: object) =>
      api.post(provided(name, '/take')).send(body),
    /** Answers the question of the two best practices. */
    async answer(
      name: string,
      selectedChoices: string[],
      basedOn = 0,
      rest: object = {},
    ): Promise<Answer> {
      const { body } = await api
        .save(name, {
          questionId: 'GENREL04',
          basedOn,
          body: { selectedChoices, ...rest },
        })
        .expect(200);
      return body.answer;
    },
    /** The offer of a provider for a best practice. */
    async offer(name: string, choiceId = PROMPTS, provider = GATEWAY) {
      return (await offersOf(name)).find(
        one =>
          one.choiceId === choiceId && one.provider?.entityRef === provider,
      );
    },
    async historyOf(name: string): Promise<HistoryEntry[]> {
      return (await api.history(name, '?limit=200').expect(200)).body.items;
    },
    async scorecard(name: string) {
      return (await api.read(name).expect(200)).body.scorecard;
    },
  };
}

export type ProvidedBackend = Awaited<ReturnType<typeof startProvidedBackend>>;
