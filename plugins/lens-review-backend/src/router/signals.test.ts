import { createServiceFactory } from '@backstage/backend-plugin-api';
import {
  SignalPayload,
  signalsServiceRef,
} from '@backstage/plugin-signals-node';
import {
  reviewChannel,
  reviewSignalSchema,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { component } from '../__testUtils__/entities';
import { postbox } from '../__testUtils__/postbox';
import { LENS } from '../__testUtils__/reviewApi';
import {
  ReviewBackend,
  startReviewBackend,
} from '../__testUtils__/startReviewBackend';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();
const SELECTED = { selectedChoices: ['GENSEC01_BP01'] };
const REVIEW = `/entities/component/default/copilot/reviews/${LENS}`;

describe.each(databases.eachSupportedId())('signals on %s', id => {
  const published: SignalPayload[] = [];
  let broken = false;
  let backend: ReviewBackend;
  let channel: string;

  const taken = () => published.splice(0);
  const messages = () => taken().map(({ message }) => message);
  const save = (basedOn: number, body: object = SELECTED) =>
    backend.api.save('copilot', { questionId: 'GENSEC01', basedOn, body });

  beforeAll(async () => {
    const knex = await databases.init(id);
    backend = await startReviewBackend({
      knex,
      entities: [component('copilot'), component('jane', { kind: 'User' })],
      features: [
        postbox().factory,
        createServiceFactory({
          service: signalsServiceRef,
          deps: {},
          factory: () => ({
            async publish(signal: SignalPayload) {
              if (broken) {
                throw new Error('The events backend is away');
              }
              published.push(signal);
            },
          }),
        }),
      ],
    });
    await backend.api.start('copilot').expect(201);
    const { id: reviewId } = await knex('reviews').first();
    channel = reviewChannel(reviewId);
  });

  beforeEach(() => {
    broken = false;
    taken();
  });

  afterAll(() => backend.stop());

  it('say that an answer was saved, on a channel that only readers are told, and nothing of what it says', async () => {
    const { body } = await backend.api.read('copilot').expect(200);
    expect(body.channel).toBe(channel);
    const notes = 'Only by the gateway';
    await save(0, { ...SELECTED, notes }).expect(200);
    const [signal, ...more] = taken();
    expect(more).toEqual([]);
    expect(signal).toEqual({
      recipients: { type: 'broadcast' },
      channel,
      message: {
        answers: [{ questionId: 'GENSEC01', revision: 1 }],
        review: false,
      },
    });
    expect(reviewSignalSchema.parse(signal.message)).toEqual(signal.message);
  });

  it('say nothing of what was refused, or was there already', async () => {
    await save(0).expect(409);
    await save(1).expect(200);
    await save(1).expect(200);
    await backend.api.put(`${REVIEW}/answers/NONE`).expect(428);
    expect(messages()).toEqual([
      { answers: [{ questionId: 'GENSEC01', revision: 2 }], review: false },
    ]);
  });

  it('say that the review was changed otherwise', async () => {
    const changed = { answers: [], review: true };
    await backend.api.confirm('copilot', ['GENSEC01']).expect(200);
    await backend.api
      .patch(REVIEW)
      .send({ notes: 'For the audit' })
      .expect(200);
    expect(messages()).toEqual([changed, changed]);
  });

  it('say nothing of a plan, which is not read with the review', async () => {
    await backend.api
      .patch(`${REVIEW}/improvements/GENSEC01_BP02`)
      .send({ status: 'in-progress' })
      .expect(200);
    expect(messages()).toEqual([]);
  });

  it('are not waited for, and their failure is logged', async () => {
    broken = true;
    await save(2, { selectedChoices: [] }).expect(200);
    expect(backend.logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('The events backend is away'),
    );
  });
});
