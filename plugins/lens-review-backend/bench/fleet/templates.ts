import { questionsOf } from '@genai-lens/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { LensRegistry } from '../../src/lenses';
import { DefaultReviewService } from '../../src/service';
import { LENS_IDS } from './lenses';

/** Reviews that differ in what is in place, of which the fleet is made. */
const TEMPLATES = 8;

/** Answers so many questions of so many reviews as people would, through the service. */
export async function writeTemplates(
  knex: Knex,
  lenses: LensRegistry,
): Promise<void> {
  const reviews = new DefaultReviewService({
    db: knex,
    lenses,
    confirmEveryDays: 180,
    now: () => new Date(),
  });
  for (const lensId of LENS_IDS) {
    const questions = questionsOf(lenses.requireNewest(lensId));
    for (let template = 0; template < TEMPLATES; template++) {
      const write = {
        key: { entityRef: `component:default/template-${template}`, lensId },
        owners: [],
        actor: { by: 'user:default/jane' },
      };
      await reviews.startReview(write);
      // The first ones are drafts.
      const answered = template < 2 ? questions.slice(0, 10) : questions;
      for (const [index, { id, choices }] of answered.entries()) {
        const practices = choices.filter(choice => !choice.noneOfThese);
        const inPlace = practices.filter(
          (_, bit) => (index * 7 + bit * 3) % TEMPLATES <= template,
        );
        await reviews.saveAnswer({
          ...write,
          questionId: id,
          basedOn: 0,
          input: {
            selectedChoices: (inPlace.length > 0
              ? inPlace
              : choices.filter(choice => choice.noneOfThese)
            ).map(choice => choice.id),
            notApplicableChoices: [],
            unknownChoices: [],
            unansweredChoices: [],
            inScopeChoices: [],
            choiceNotes: {},
            applicable: true,
            notes: 'As the team said in the last review',
          },
        });
      }
      if (answered === questions) {
        await reviews.submitReview(write);
      }
    }
  }
}
