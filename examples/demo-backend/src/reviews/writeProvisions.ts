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

/** Takes what a demo review takes from others, unless it was already taken or overridden. */
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
  const practices = Object.entries(takes)
    .filter(([choiceId]) =>
      items
        .filter(item => item.choiceId === choiceId)
        .every(({ state }) => state === 'offered'),
    )
    .map(([choiceId, provider]) => ({ choiceId, provider }));
  if (practices.length > 0) {
    await client.provisions.takeProvided(entity, lens, { practices });
  }
}
