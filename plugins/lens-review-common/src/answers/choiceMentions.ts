import { AnswerInput } from '../model';

/** A place in an answer that names a choice. */
export interface ChoiceMention {
  readonly list:
    | 'selectedChoices'
    | 'notApplicableChoices'
    | 'unknownChoices'
    | 'unansweredChoices'
    | 'inScopeChoices'
    | 'choiceNotes';
  readonly path: string;
  readonly choiceId: string;
}

/** Every place in an answer that names a choice, with its path. */
export function choiceMentions(input: AnswerInput): ChoiceMention[] {
  const lists = [
    'selectedChoices',
    'unknownChoices',
    'unansweredChoices',
    'inScopeChoices',
  ] as const;
  return [
    ...lists.flatMap(list =>
      input[list].map((choiceId, index) => ({
        list,
        path: `${list}[${index}]`,
        choiceId,
      })),
    ),
    ...input.notApplicableChoices.map(({ choiceId }, index) => ({
      list: 'notApplicableChoices' as const,
      path: `notApplicableChoices[${index}].choiceId`,
      choiceId,
    })),
    ...Object.keys(input.choiceNotes).map(choiceId => ({
      list: 'choiceNotes' as const,
      path: `choiceNotes.${choiceId}`,
      choiceId,
    })),
  ];
}
