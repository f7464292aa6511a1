import {
  LensReviewClient,
  Question,
  questionsOf,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { TEMPLATE_REFS, TEMPLATES } from './planCopies';

/** Of this template only so many questions are answered: a draft. */
const DRAFT = 0;
const ANSWERED_OF_DRAFT = 9;
/** The scope of this template changes after it is submitted, which makes it stale. */
const STALE = 3;

/** Writes a few reviews of a lens as people would. Interrupted and called again, it goes on where it was. */
export async function writeTemplates(options: {
  client: LensReviewClient;
  lensId: string;
}): Promise<void> {
  const { client, lensId } = options;
  const lens = await client.getLens({ id: lensId });
  const questions = questionsOf(lens);
  const [fact] = lens.scopeFacts;
  for (const [template, entityRef] of TEMPLATE_REFS.entries()) {
    const { review, answers } = await client.startReview(entityRef, lensId, {});
    if (review.submittedAt) {
      continue;
    }
    const there = new Set(answers.map(({ questionId }) => questionId));
    const isDraft = template === DRAFT;
    const asked = isDraft ? questions.slice(0, ANSWERED_OF_DRAFT) : questions;
    for (const [index, question] of asked.entries()) {
      if (!there.has(question.id)) {
        await client.saveAnswer(
          entityRef,
          lensId,
          question.id,
          { selectedChoices: inPlace(question, index, template) },
          { revision: 0 },
        );
      }
    }
    if (!isDraft) {
      await client.submitReview(entityRef, lensId);
    }
    if (template === STALE && fact) {
      await client.patchReview(entityRef, lensId, {
        scope: { [fact.id]: fact.values[fact.values.length - 1].id },
      });
    }
  }
}

/** More with each template; what is in place in one is in place in the next. */
function inPlace({ choices }: Question, index: number, template: number) {
  const practices = choices.filter(({ noneOfThese }) => !noneOfThese);
  const selected = practices.filter(
    (_, bit) => (index * 7 + bit * 3) % (TEMPLATES + 2) <= template,
  );
  const none = choices.filter(({ noneOfThese }) => noneOfThese);
  return (selected.length > 0 ? selected : none).map(({ id }) => id);
}
