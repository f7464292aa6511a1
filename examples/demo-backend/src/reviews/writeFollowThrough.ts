import { LensReviewClient } from '@genai-lens/backstage-plugin-lens-review-common';
import { DemoReview } from './demoReview';

const DAY = 24 * 60 * 60 * 1000;

/** Plans, hands over, and asks to accept risks, as a demo review says; leaves alone what is there. */
export async function writeFollowThrough(options: {
  demo: DemoReview;
  client: LensReviewClient;
  /** With the credentials of that person: a service accepts no risk. */
  clientAs: (user: string) => Promise<LensReviewClient>;
  start: Date;
}): Promise<void> {
  const { demo, client, clientAs, start } = options;
  const { entity, lens, plan, risks, handovers } = demo;
  const inDays = (days: number) =>
    new Date(start.getTime() + days * DAY).toISOString();
  const { items } = await client.plan.listImprovements(entity, lens, {
    limit: 200,
  });
  const known = (choiceId: string) =>
    items.find(item => item.choiceId === choiceId);

  for (const [choiceId, { dueInDays, ...change }] of Object.entries(plan)) {
    if (known(choiceId)?.revision === 0) {
      await client.plan.patchImprovement(
        entity,
        { lensId: lens, choiceId },
        {
          ...change,
          ...(dueInDays && { dueAt: inDays(dueInDays).slice(0, 10) }),
        },
      );
    }
  }
  for (const [choiceId, { reason, days, acceptedBy }] of Object.entries(
    risks,
  )) {
    const practice = { lensId: lens, choiceId };
    const acceptance =
      known(choiceId)?.acceptance ??
      (known(choiceId) &&
        (await client.plan.requestAcceptance(entity, practice, {
          reason,
          expiresAt: inDays(days),
        })));
    if (acceptedBy && acceptance?.status === 'requested') {
      const approver = await clientAs(acceptedBy);
      await approver.plan.approveAcceptance(entity, practice);
    }
  }
  const handed = await client.plan.listHandovers(entity, lens);
  for (const [questionId, body] of Object.entries(handovers)) {
    if (!handed.items.some(item => item.questionId === questionId)) {
      await client.plan.handOver(entity, { lensId: lens, questionId }, body);
    }
  }
}
