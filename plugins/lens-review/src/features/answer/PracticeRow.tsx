import { ReactNode } from 'react';
import { Button, Text } from '@backstage/ui';
import { RiBookOpenLine } from '@remixicon/react';
import {
  Choice,
  Lens,
  ReviewScope,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { EffortBadge, RiskBadge } from '../../components';
import {
  DraftChange,
  leaveOut,
  outByScope,
  practiceAnswer,
  QuestionDraft,
  setChoiceNote,
  setPractice,
  takeBack,
} from '../../state';
import { Emphasis, EmphasisBadge } from '../guidance';
import { ChoiceNote } from './ChoiceNote';
import { NotApplicableForm } from './NotApplicableForm';
import { PhaseTags } from './PhaseTags';
import { ScopedOut, TakenBack } from './ScopeNotice';
import { StateChoice } from './StateChoice';
import styles from './PracticeRow.module.css';

interface PracticeRowProps {
  lens: Lens;
  scope: ReviewScope;
  choice: Choice;
  draft: QuestionDraft;
  isDisabled: boolean;
  /** Its guidance stands beside. */
  isOpen: boolean;
  /** Why it matters more in this review, where it does. */
  emphasis?: Emphasis;
  /** What there is to say of its risk, where it differs from the question's. */
  riskNote?: ReactNode;
  /** What evidence says of it, where it says something. */
  evidence?: ReactNode;
  /** The way to what is planned for it, while it is not in place. */
  plan?: ReactNode;
  /** What another review has established of it, while it is not in place here. */
  elsewhere?: ReactNode;
  /** It is in place because another entity provides it. */
  isProvided: boolean;
  /** What others provide of it, and what is provided to others. */
  provided?: ReactNode;
  /** The way to provide it to others, where there are some. */
  provide?: ReactNode;
  onChange: (change: DraftChange, options?: { typing?: boolean }) => void;
  onOpen: () => void;
}

/** One best practice: what it is, and what the person says of it. */
export function PracticeRow(props: PracticeRowProps) {
  const { lens, scope, choice, draft, isDisabled, isOpen, onChange } = props;
  const answer = practiceAnswer(draft, choice.id);
  const { isProvided } = props;
  const out = isProvided ? undefined : outByScope(choice, { draft, scope });
  return (
    <li
      id={`practice-${choice.id}`}
      className={styles.row}
      data-open={isOpen || undefined}
    >
      <div className={styles.text}>
        <div className={styles.title}>
          <Text as="h4" variant="body-medium" weight="bold">
            {choice.title}
          </Text>
          <span className={styles.links}>
            {props.plan}
            {props.provide}
            <Button
              size="small"
              variant="tertiary"
              iconStart={<RiBookOpenLine aria-hidden />}
              aria-label={`Guidance on: ${choice.title}`}
              aria-pressed={isOpen}
              onPress={props.onOpen}
            >
              Guidance
            </Button>
          </span>
        </div>
        {choice.guidance && <Text as="p">{choice.guidance.inShort}</Text>}
        <div className={styles.facts}>
          <RiskBadge risk={choice.documentedRisk} />
          {choice.effort && <EffortBadge effort={choice.effort} />}
          {props.emphasis && !out && (
            <EmphasisBadge emphasis={props.emphasis} />
          )}
          {props.evidence}
          <PhaseTags lens={lens} choice={choice} />
        </div>
        {props.riskNote}
        {!out && !isProvided && answer.kind !== 'in-place' && props.elsewhere}
        {props.provided}
      </div>
      {out ? (
        <ScopedOut
          lens={lens}
          condition={out}
          isDisabled={isDisabled}
          onTakeBack={() => onChange(takeBack(choice.id))}
        />
      ) : (
        <div className={styles.answer}>
          <StateChoice
            label={choice.title}
            answer={answer}
            isDisabled={isDisabled}
            onChange={next => onChange(setPractice(choice.id, next))}
          />
          <ChoiceNote
            className={styles.wide}
            note={draft.choiceNotes[choice.id] ?? ''}
            isDisabled={isDisabled}
            onChange={note =>
              onChange(setChoiceNote(choice.id, note), { typing: true })
            }
          />
          {draft.takenBack.includes(choice.id) && (
            <TakenBack
              isDisabled={isDisabled}
              onLeaveOut={() => onChange(leaveOut(choice.id))}
            />
          )}
          {answer.kind === 'not-applicable' && (
            <NotApplicableForm
              reason={answer.reason}
              note={answer.note ?? ''}
              isDisabled={isDisabled}
              onChange={(next, options) =>
                onChange(setPractice(choice.id, next), options)
              }
            />
          )}
        </div>
      )}
    </li>
  );
}
