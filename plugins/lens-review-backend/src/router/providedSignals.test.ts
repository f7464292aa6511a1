import { createServiceFactory } from '@backstage/backend-plugin-api';
import {
  SignalPayload,
  signalsServiceRef,
} from '@backstage/plugin-signals-node';
import { component } from '../__testUtils__/entities';
import {
  GATEWAY,
  PROMPTS,
  ProvidedBackend,
  providedEntities,
  startProvidedBackend,
} from '../__testUtils__/providedBackend';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();
const CHANGED = { answers: [], review: true };

describe.each(databases.eachSupportedId())(
  'signals of what is provided on %s',
  id => {
    const published: SignalPayload[] = [];
    let backend: ProvidedBackend;
    let channel: string;

    const toTaker = () =>
      published
        .splice(0)
        .filter(signal => signal.channel === channel)
        .map(({ message }) => message);

    beforeAll(async () => {
      backend = await startProvidedBackend(
        await databases.init(id),
        [...providedEntities(), component('taker', { dependsOn: [GATEWAY] })],
        [
          createServiceFactory({
            service: signalsServiceRef,
            deps: {},
            factory: () => ({
              publish: async (signal: SignalPayload) => {
                published.push(signal);
              },
            }),
          }),
        ],
      );
      await backend.api.start('taker').expect(201);
      channel = (await backend.api.read('taker').expect(200)).body.channel;
    });

    beforeEach(() => {
      published.splice(0);
    });

    afterAll(() => backend.stop());

    it('tell a taker’s tab what was taken, and what is withdrawn at the provider', async () => {
      await backend.provide('gateway', PROMPTS);
      expect(toTaker()).toEqual([]);
      await backend
        .take('taker', {
          practices: [{ choiceId: PROMPTS, provider: GATEWAY }],
        })
        .expect(200);
      expect(toTaker()).toEqual([CHANGED]);
      await backend.api
        .delete(backend.provisions('gateway', `/${PROMPTS}`))
        .expect(204);
      expect(toTaker()).toEqual([CHANGED]);
    });
  },
);
