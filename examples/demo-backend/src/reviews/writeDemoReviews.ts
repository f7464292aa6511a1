import { LensReviewClient } from '@genai-lens/backstage-plugin-lens-review-common';
import { DemoDecision, DemoReview } from './demoReview';
import { DemoReviews } from './readDemoReviews';
import { DemoTemplate, writeDemoTemplates } from '../templates';
import { writeFollowThrough } from './writeFollowThrough';
import { takeProvided, writeProvisions } from './writeProvisions';

/** Writes what is not there yet. Interrupted and called again, it goes on where it was. */
export async function writeDemoReviews(options: {
  demo: DemoReviews;
  templates: readonly DemoTemplate[];
  clientFor: (user: string) => LensReviewClient;
  /** With the credentials of that person. */
  clientAs: (user: string) => Promise<LensReviewClient>;
  start: Date;
}): Promise<void> {
  const { demo, templates, clientFor, clientAs, start } = options;
  await writeDemoTemplates({ templates, clientFor });
  for (const review of demo.reviews) {
    await writeReview(review, clientFor(review.by));
  }
  for (const decision of demo.decisions) {
    await writeDecision(decision, clientFor(decision.by));
  }
  for (const provisions of demo.provisions) {
    await writeProvisions(provisions, clientFor(provisions.by));
  }
  for (const review of demo.reviews) {
    const client = clientFor(review.by);
    await writeFollowThrough({ demo: review, client, clientAs, start });
  }
  for (const review of demo.reviews) {
    await takeProvided(review, clientFor(review.by));
  }
}

async function writeReview(demo: DemoReview, client: LensReviewClient) {
  const { entity, lens, scope, scenarios, notes } = demo;
  const { review, answers } = await client.startReview(entity, lens, {
    scope,
    scenarios,
  });
  if (review.submittedAt) {
    return;
  }
  if (notes !== undefined && review.notes === undefined) {
    await client.patchReview(entity, lens, { notes });
  }
  const answered = new Set(answers.map(answer => answer.questionId));
  for (const [index, [questionId, answer]] of Object.entries(
    demo.answers,
  ).entries()) {
    if (!answered.has(questionId)) {
      await client.saveAnswer(entity, lens, questionId, answer, {
        revision: 0,
      });
    }
    await takeMilestone(demo, client, index + 1);
  }
  const { coversComponents } = demo;
  if (coversComponents !== undefined) {
    await client.patchReview(entity, lens, { coversComponents });
  }
  if (demo.submit) {
    await client.submitReview(entity, lens);
  }
  if (demo.laterScope) {
    await client.patchReview(entity, lens, { scope: demo.laterScope });
  }
}

/** The one that is due after so many answers; sent again, it is the one that is there. */
async function takeMilestone(
  { entity, lens, milestones }: DemoReview,
  client: LensReviewClient,
  answers: number,
) {
  const due = milestones.find(({ afterAnswers }) => afterAnswers === answers);
  if (due) {
    const { name } = due;
    await client.milestones.take(
      entity,
      lens,
      { name },
      { idempotencyKey: `demo-${answers}` },
    );
  }
}

async function writeDecision(demo: DemoDecision, client: LensReviewClient) {
  const { entity, lens, status, reason } = demo;
  const { items } = await client.listEntityLenses(entity);
  const current = items.find(item => item.lensId === lens);
  if (!current?.decision) {
    await client.decideApplicability(entity, lens, { status, reason });
  }
}
