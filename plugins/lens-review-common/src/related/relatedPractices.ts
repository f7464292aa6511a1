import { bestPracticesOf, questionsOf } from '../lens/find';
import { Choice, Lens, PracticeState, ScoredQuestion } from '../model';

/** What somebody said, in a review of another lens, of a best practice that asks for the same. */
export interface RelatedPractice {
  readonly questionId: string;
  readonly choiceId: string;
  readonly relatedQuestionId: string;
  readonly relatedChoiceId: string;
  readonly relatedTitle: string;
  readonly state: PracticeState;
  /** Evidence contradicts it there: no ground to build on. */
  readonly contradicted: boolean;
}

/** A lens with the states of a review against it. */
interface OtherReview {
  readonly lens: Lens;
  readonly questions: readonly ScoredQuestion[];
}

interface Practice {
  readonly questionId: string;
  readonly choice: Choice;
}

/**
 * The best practices of a lens that a review of another lens has a person's answer to,
 * in the order of the first lens. It is enough that one of the two lenses names the other.
 */
export function relatedPractices(input: {
  lens: Lens;
  other: OtherReview;
}): readonly RelatedPractice[] {
  const { lens, other } = input;
  const theirs = practicesOf(other.lens).map(practice => ({
    ...practice,
    names: new Set(practice.choice.related),
  }));
  return practicesOf(lens).flatMap(({ questionId, choice }) => {
    const mine = new Set(choice.related);
    return theirs
      .filter(
        ({ names, choice: their }) =>
          mine.has(`${other.lens.id}/${their.id}`) ||
          names.has(`${lens.id}/${choice.id}`),
      )
      .flatMap(their => said(their, other.questions))
      .map(answer => ({ questionId, choiceId: choice.id, ...answer }));
  });
}

function practicesOf(lens: Lens): readonly Practice[] {
  return questionsOf(lens).flatMap(question =>
    bestPracticesOf(question).map(choice => ({
      questionId: question.id,
      choice,
    })),
  );
}

/** Nothing, where it is only derived: from the scope of that review, or from another entity. */
function said(
  { questionId, choice }: Practice,
  questions: readonly ScoredQuestion[],
) {
  const practice = questions
    .find(question => question.questionId === questionId)
    ?.practices.find(({ choiceId }) => choiceId === choice.id);
  return practice?.origin === 'own'
    ? [
        {
          relatedQuestionId: questionId,
          relatedChoiceId: choice.id,
          relatedTitle: choice.title,
          state: practice.state,
          contradicted: practice.contradicted,
        },
      ]
    : [];
}
