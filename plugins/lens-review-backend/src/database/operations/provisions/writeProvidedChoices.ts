import { PracticeKey, StoredProvidedChoice } from '../../../model';
import { ProvidedChoiceRow } from '../../provisionTypes';
import { toProvidedChoiceRow } from '../../rows';
import { Db } from '../../types';
import { inChunks } from '../inChunks';

/** Writes what reviews take over what they took before. */
export async function upsertProvidedChoices(options: {
  tx: Db;
  choices: readonly (StoredProvidedChoice & { reviewId: string })[];
}): Promise<void> {
  const rows = options.choices.map(({ reviewId, ...choice }) =>
    toProvidedChoiceRow(reviewId, choice),
  );
  for (const chunk of inChunks(rows)) {
    await options
      .tx<ProvidedChoiceRow>('provided_choices')
      .insert(chunk)
      .onConflict(['review_id', 'question_id', 'choice_id'])
      .merge();
  }
}

/** Forgets what a review takes, or does not take, for one best practice. */
export async function deleteProvidedChoice(options: {
  tx: Db;
  reviewId: string;
  practice: PracticeKey;
}): Promise<void> {
  const { tx, reviewId, practice } = options;
  await tx<ProvidedChoiceRow>('provided_choices')
    .where({
      review_id: reviewId,
      question_id: practice.questionId,
      choice_id: practice.choiceId,
    })
    .delete();
}
