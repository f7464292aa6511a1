import {
  AnswerOf,
  Lens,
  ScoredReview,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { practiceAnswer, toDraft } from '../../state';
import { ProfileFilter } from './profileFilter';

/** Best practices of a profile that are in scope, and those of which something is said. */
export interface Progress {
  readonly answered: number;
  readonly inScope: number;
}

/** How far a profile is, as a whole and by pillar. A pillar that it does not touch is missing. */
export interface ProfileProgress extends Progress {
  readonly pillars: ReadonlyMap<string, Progress>;
}

export function profileProgress(input: {
  filter: ProfileFilter;
  lens: Lens;
  scored: ScoredReview;
  answers: readonly AnswerOf[];
}): ProfileProgress {
  const { filter, lens, scored } = input;
  const answers = new Map(
    input.answers.map(answer => [answer.questionId, answer]),
  );
  const scores = new Map(
    scored.questions.map(question => [question.questionId, question]),
  );
  const pillars = new Map<string, Progress>();
  for (const { id, questions } of lens.pillars) {
    const ofQuestions = questions.flatMap(question => {
      const listed = filter.listed.get(question.id);
      const practices = scores.get(question.id)?.practices ?? [];
      const draft = toDraft(question, answers.get(question.id));
      return listed
        ? [
            practices
              .filter(
                ({ choiceId, state }) =>
                  listed.has(choiceId) && state !== 'out-of-scope',
              )
              .map(
                ({ choiceId }) =>
                  practiceAnswer(draft, choiceId).kind !== 'unanswered',
              ),
          ]
        : [];
    });
    if (ofQuestions.length) {
      const said = ofQuestions.flat();
      pillars.set(id, {
        answered: said.filter(Boolean).length,
        inScope: said.length,
      });
    }
  }
  const sum = (key: keyof Progress) =>
    [...pillars.values()].reduce((total, each) => total + each[key], 0);
  return { answered: sum('answered'), inScope: sum('inScope'), pillars };
}
