import { Lens } from '@genai-lens/backstage-plugin-lens-review-common';
import { reviewApi } from './reviewApi';

/** Ids of all questions of a lens. */
export function questionIdsOf(lens: Lens): string[] {
  return lens.pillars.flatMap(pillar => pillar.questions.map(({ id }) => id));
}

/** Answers every question of the lens with all of its best practices in place. */
export async function answerEverything(
  api: ReturnType<typeof reviewApi>,
  name: string,
  lens: Lens,
): Promise<void> {
  for (const question of lens.pillars.flatMap(pillar => pillar.questions)) {
    await api
      .save(name, {
        questionId: question.id,
        basedOn: 0,
        body: {
          selectedChoices: question.choices
            .filter(choice => !choice.noneOfThese)
            .map(({ id }) => id),
        },
      })
      .expect(200);
  }
}
