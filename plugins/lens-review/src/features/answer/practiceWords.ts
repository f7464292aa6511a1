import {
  RemixiconComponentType,
  RiCheckLine,
  RiCloseLine,
  RiProhibitedLine,
  RiQuestionLine,
} from '@remixicon/react';
import { PracticeAnswer, PracticeAnswerKind } from '../../state';
import { NOT_APPLICABLE_REASONS } from './notApplicableReasons';

export type ChosenKind = Exclude<PracticeAnswerKind, 'unanswered'>;

/** What a person can say of a best practice, in the order of the buttons. */
export const PRACTICE_CHOICES: readonly {
  readonly kind: ChosenKind;
  readonly word: string;
  readonly icon: RemixiconComponentType;
}[] = [
  { kind: 'in-place', word: 'In place', icon: RiCheckLine },
  { kind: 'not-in-place', word: 'Not in place', icon: RiCloseLine },
  { kind: 'dont-know', word: "Don't know", icon: RiQuestionLine },
  { kind: 'not-applicable', word: 'Out of scope', icon: RiProhibitedLine },
];

/** An answer in a few words, the reason included. */
export function practiceWords(answer: PracticeAnswer): string {
  if (answer.kind === 'unanswered') {
    return 'Unanswered';
  }
  if (answer.kind === 'not-applicable' && answer.reason !== 'OUT_OF_SCOPE') {
    const { title } = NOT_APPLICABLE_REASONS[answer.reason];
    return `Not applicable: ${title.toLocaleLowerCase('en-US')}`;
  }
  return (
    PRACTICE_CHOICES.find(choice => choice.kind === answer.kind)?.word ?? ''
  );
}

/** The answer that a button stands for. */
export function answerOfKind(kind: ChosenKind): PracticeAnswer {
  return kind === 'not-applicable'
    ? { kind, reason: 'OUT_OF_SCOPE' }
    : { kind };
}
