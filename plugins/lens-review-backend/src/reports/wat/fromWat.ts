import {
  AnswerInput,
  Question,
  WatAnswer,
  WatExport,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { choiceStatuses, WatChoice } from './choiceStatuses';
import { emptyAnswer, InputDraft, setChoice } from './draft';
import { fitChoice, fitQuestion } from './fit';

type Exported = WatExport['Answers'][number];

/** What an answer of the AWS tool means here. */
export interface Understood {
  /** Undefined: it says nothing that is not so already. */
  readonly input: AnswerInput | undefined;
  readonly warnings: readonly string[];
  /** Choices that the question does not have. */
  readonly unknown: readonly string[];
}

/**
 * Reads an answer of the AWS tool over the one that stands here. What it says just as our own export would stays as it is
 * here, so that what the tool has no word for ("don't know", out of scope by the facts of the review) survives the way
 * there and back. Where nothing is selected the tool counts the question as unanswered: that takes no selection away.
 */
export function fromWat(
  question: Question,
  incoming: WatAnswer,
  standing: {
    /** What is saved here. */
    input: AnswerInput | undefined;
    /** The same as our export words it; what scope leaves out is part of it. */
    exported: Exported | undefined;
  },
): Understood {
  const { exported } = standing;
  const { choices: said, unknown } = choiceStatuses(question, incoming);
  const { choices, warnings } = withoutNonsense(question, said);
  const answered = choices.some(({ Status }) => Status === 'SELECTED');
  const news = choices.filter(
    choice =>
      !saysTheSame(choice, exported) &&
      (answered || choice.Status !== 'UNSELECTED' || choice.Notes),
  );
  // Nothing is saved here, and yet our export selects something: others provide it.
  const provided = standing.input ? [] : exported?.SelectedChoices ?? [];
  if (
    news.length === 0 &&
    incoming.IsApplicable &&
    (!answered || provided.length > 0) &&
    !incoming.Notes
  ) {
    return { input: undefined, warnings, unknown };
  }
  const draft: InputDraft = standing.input
    ? { ...standing.input }
    : emptyAnswer(question, { answered, provided });
  for (const choice of news) {
    const fitted = fitChoice(choice);
    warnings.push(...fitted.warnings);
    setChoice(draft, fitted.choice, { answered });
  }
  const fitted = fitQuestion(incoming, {
    notes:
      incoming.Notes === undefined || incoming.Notes === (exported?.Notes ?? '')
        ? draft.notes
        : incoming.Notes,
    reason: draft.reason,
  });
  warnings.push(...fitted.warnings);
  return { input: { ...draft, ...fitted.question }, warnings, unknown };
}

/** A note that is missing says nothing: `list-answers` has none. */
function saysTheSame(
  incoming: WatChoice,
  exported: Exported | undefined,
): boolean {
  const before: WatChoice = exported?.ChoiceAnswers?.find(
    one => one.ChoiceId === incoming.ChoiceId,
  ) ?? { ...incoming, Status: 'UNSELECTED', Notes: undefined };
  return (
    incoming.Status === before.Status &&
    (incoming.Status !== 'NOT_APPLICABLE' ||
      (incoming.Reason ?? 'NONE') === (before.Reason ?? 'NONE')) &&
    (incoming.Notes === undefined || incoming.Notes === (before.Notes ?? ''))
  );
}

/** "None of these" can only be selected, and only alone. The tool allows more. */
function withoutNonsense(
  question: Question,
  choices: readonly WatChoice[],
): { choices: readonly WatChoice[]; warnings: string[] } {
  const isNone = ({ ChoiceId }: WatChoice) =>
    question.choices.some(
      ({ id, noneOfThese }) => noneOfThese && id === ChoiceId,
    );
  const others = choices.some(
    choice => choice.Status === 'SELECTED' && !isNone(choice),
  );
  const warnings: string[] = [];
  return {
    choices: choices.map(choice => {
      const { ChoiceId, Status } = choice;
      if (!isNone(choice) || Status === 'UNSELECTED') {
        return choice;
      }
      if (Status === 'NOT_APPLICABLE') {
        warnings.push(
          `${ChoiceId} means none of these and cannot be not applicable; the mark is left out.`,
        );
      } else if (others) {
        warnings.push(
          `${ChoiceId} means none of these, and other choices are selected with it; it is left out.`,
        );
      } else {
        return choice;
      }
      return { ...choice, Status: 'UNSELECTED', Reason: undefined };
    }),
    warnings,
  };
}
