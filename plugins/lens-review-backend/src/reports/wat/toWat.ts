import {
  Answer,
  AnswerInput,
  Lens,
  LIMITS,
  Question,
  questionsOf,
  ScoredPractice,
  ScoredReview,
  WatAnswer,
  WatExport,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { cutNote } from './cutNote';

type Cut = WatExport['Cut'][number];

/** The answers of a review in the words of the AWS tool. Questions of which there is nothing to say are left out. */
export function toWat(input: {
  lens: Lens;
  review: { readonly notes?: string };
  answers: readonly Answer[];
  scored: ScoredReview;
  acceptedRisks: WatExport['AcceptedRisks'];
}): WatExport {
  const { lens, review, answers, scored, acceptedRisks } = input;
  const cuts: Cut[] = [];
  const exported = questionsOf(lens).flatMap(question => {
    const { answer, cut } = toWatAnswer(question, {
      answer: answers.find(one => one.questionId === question.id),
      practices:
        scored.questions.find(one => one.questionId === question.id)
          ?.practices ?? [],
    });
    cuts.push(...cut);
    return answer ? [answer] : [];
  });
  return {
    LensId: lens.id,
    LensVersion: lens.version,
    ...(review.notes && { LensNotes: review.notes }),
    Answers: exported,
    AcceptedRisks: acceptedRisks,
    Cut: cuts,
  };
}

/** One question; `cut` are the notes that did not fit. */
export function toWatAnswer(
  question: Question,
  state: {
    answer: AnswerInput | undefined;
    practices: readonly ScoredPractice[];
  },
): { answer?: WatExport['Answers'][number]; cut: readonly Cut[] } {
  const { answer } = state;
  const cut: Cut[] = [];
  const fit = (text: string | undefined, limit: number, choiceId?: string) => {
    const note = cutNote(text ?? '', limit);
    if (note.cut) {
      cut.push({
        QuestionId: question.id,
        ...(choiceId && { ChoiceId: choiceId }),
        Characters: note.characters,
        Limit: limit,
      });
    }
    return note.text === '' ? {} : { Notes: note.text };
  };
  const choices = question.choices.map(({ id }) => ({
    ChoiceId: id,
    ...statusOf(id, state),
    ...fit(notesOf(id, answer), LIMITS.choiceNote, id),
  }));
  if (!answer && choices.every(({ Status }) => Status === 'UNSELECTED')) {
    return { cut };
  }
  return {
    cut,
    answer: {
      QuestionId: question.id,
      PillarId: question.pillarId,
      SelectedChoices: choices
        .filter(({ Status }) => Status === 'SELECTED')
        .map(({ ChoiceId }) => ChoiceId),
      ChoiceAnswers: choices,
      IsApplicable: answer?.applicable ?? true,
      ...(answer?.applicable === false && { Reason: answer.reason }),
      ...fit(answer?.notes, LIMITS.notes),
    },
  };
}

type ChoiceStatus = Pick<
  NonNullable<WatAnswer['ChoiceAnswers']>[number],
  'Status' | 'Reason'
>;

/** What scope leaves out and what is provided count, too: the tool knows neither. */
function statusOf(
  choiceId: string,
  {
    answer,
    practices,
  }: {
    answer: AnswerInput | undefined;
    practices: readonly ScoredPractice[];
  },
): ChoiceStatus {
  const practice = practices.find(one => one.choiceId === choiceId);
  if (
    answer?.selectedChoices.includes(choiceId) ||
    (practice?.origin === 'provided' && practice.state === 'established')
  ) {
    return { Status: 'SELECTED' };
  }
  const mark = answer?.notApplicableChoices.find(
    one => one.choiceId === choiceId,
  );
  if (mark) {
    return { Status: 'NOT_APPLICABLE', Reason: mark.reason };
  }
  return practice?.origin === 'scope'
    ? { Status: 'NOT_APPLICABLE', Reason: 'OUT_OF_SCOPE' }
    : { Status: 'UNSELECTED' };
}

/** The tool has one note for each choice. */
function notesOf(choiceId: string, answer: AnswerInput | undefined): string {
  const mark = answer?.notApplicableChoices.find(
    one => one.choiceId === choiceId,
  );
  return [mark?.note, answer?.choiceNotes[choiceId]].filter(Boolean).join('\n');
}
