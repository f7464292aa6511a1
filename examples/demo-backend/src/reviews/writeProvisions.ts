import { ServiceUnavailableError } from '@backstage/errors';
import { LensReviewClient } from '@genai-lens/backstage-plugin-lens-review-common';
import { DemoProvisions, DemoReview } from './demoReview';

/** Provides what is not provided yet; what somebody has changed meanwhile stays. */
export async function writeProvisions(
  demo: DemoProvisions,
  client: LensReviewClient,
): Promise<void> {
  const { entity, lens, practices } = demo;
  const { items } = await client.provisions.listProvisions(entity, lens, {
    limit: 200,
  });
  for (const [choiceId, body] of Object.entries(practices)) {
    if (!items.some(item => item.choiceId === choiceId)) {
      await client.provisions.saveProvision(
        entity,
        { lensId: lens, choiceId },
        body,
        { revision: 0 },
      );
    }
  }
}

/** Takes what a demo review takes from others, unless it was already taken or overridden. Waits for who depends on whom. */
export async function takeProvided(
  demo: DemoReview,
  client: LensReviewClient,
): Promise<void> {
  const { entity, lens, takes } = demo;
  if (Object.keys(takes).length === 0) {
    return;
  }
  const { items } = await client.provisions.listProvided(entity, lens, {
    limit: 200,
  });
  const practices = Object.entries(takes).flatMap(([choiceId, provider]) => {
    const offer = items.find(
      item =>
        item.choiceId === choiceId && item.provider?.entityRef === provider,
    );
    if (!offer) {
      throw new ServiceUnavailableError(
        `${provider} does not offer ${choiceId} to ${entity} yet`,
      );
    }
    return offer.state === 'offered' ? [{ choiceId, provider }] : [];
  });
  if (practices.length > 0) {
    await client.provisions.takeProvided(entity, lens, { practices });
  }
}
