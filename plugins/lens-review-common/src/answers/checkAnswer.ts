import { normalizeChoiceId } from '../lens/find';
import { AnswerInput, NotApplicableReason, Question } from '../model';
import { Problem } from '../problem';
import { ChoiceMention, choiceMentions } from './choiceMentions';
import { normalizeAnswer } from './normalizeAnswer';

/** What makes an answer unacceptable for its question; empty where nothing does. */
export function checkAnswer(question: Question, input: AnswerInput): Problem[] {
  const mentions = choiceMentions(normalizeAnswer(question, input));
  return [
    ...unknownIds(question, mentions),
    ...repeatedIds(mentions),
    ...noneOfThese(question, mentions),
    ...missingNotes(input),
  ];
}

function unknownIds(
  question: Question,
  mentions: readonly ChoiceMention[],
): Problem[] {
  return mentions
    .filter(({ choiceId }) => !normalizeChoiceId(question, choiceId))
    .map(({ path, choiceId }) => ({
      path,
      message: `Question "${question.id}" has no choice "${choiceId}".`,
    }));
}

/** A choice is in place, not applicable, unknown or unanswered: one of them, once. */
function repeatedIds(mentions: readonly ChoiceMention[]): Problem[] {
  const seen = new Map<string, string>();
  return mentions.flatMap(({ list, path, choiceId }) => {
    if (list === 'choiceNotes') {
      return [];
    }
    // Taking a choice back into scope says nothing of its state.
    const key = `${list === 'inScopeChoices'} ${choiceId}`;
    const before = seen.get(key);
    if (before) {
      return [{ path, message: `"${choiceId}" is already in ${before}.` }];
    }
    seen.set(key, list);
    return [];
  });
}

function noneOfThese(
  question: Question,
  mentions: readonly ChoiceMention[],
): Problem[] {
  const isNone = (id: string) =>
    question.choices.some(choice => choice.noneOfThese && choice.id === id);
  const selected = mentions.filter(({ list }) => list === 'selectedChoices');
  return mentions
    .filter(({ choiceId }) => isNone(choiceId))
    .flatMap(({ list, path, choiceId }) => {
      switch (list) {
        case 'choiceNotes':
          return [];
        case 'selectedChoices':
          return selected.length === 1
            ? []
            : [
                {
                  path,
                  message: `"${choiceId}" means none of these and cannot be selected with other choices.`,
                },
              ];
        default:
          return [
            {
              path,
              message: `"${choiceId}" means none of these and can only be selected.`,
            },
          ];
      }
    });
}

const NEEDS_NOTE: readonly NotApplicableReason[] = ['OTHER', 'NONE'];

function missingNotes(input: AnswerInput): Problem[] {
  const problems = input.notApplicableChoices.flatMap(
    ({ reason, note }, index) =>
      NEEDS_NOTE.includes(reason) && !note?.trim()
        ? [
            {
              path: `notApplicableChoices[${index}].note`,
              message: `The reason ${reason} needs a note.`,
            },
          ]
        : [],
  );
  if (input.applicable) {
    return problems;
  }
  if (!input.reason) {
    problems.push({
      path: 'reason',
      message: 'A question that is not applicable needs a reason.',
    });
  } else if (NEEDS_NOTE.includes(input.reason) && !input.notes?.trim()) {
    problems.push({
      path: 'notes',
      message: `The reason ${input.reason} needs a note.`,
    });
  }
  return problems;
}
