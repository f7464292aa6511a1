import { useId } from 'react';
import { Box, Text } from '@backstage/ui';
import {
  Answer,
  Lens,
  Question,
  ReviewScope,
  ScoredQuestion,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { RiskBadge, SaveStatus } from '../../components';
import { isPartly, missingWords, questionProgress } from '../../practices';
import {
  DraftChange,
  QuestionDraft,
  SaveState,
  setPractice,
} from '../../state';
import { EvidenceBadge } from '../evidence';
import { emphasisOf } from '../guidance';
import { HandOverButton, HandoverLine } from '../handover';
import { ChangedMeanwhile } from '../live';
import { PlanLink } from '../plan';
import { PracticeOffers } from '../provided';
import { PracticeProvision, ProvideButton } from '../provisions';
import { TakeOver } from '../related';
import { ChangedAnswer } from '../subjects';
import { HiddenPractices } from './HiddenPractices';
import { PracticeRow } from './PracticeRow';
import { QuestionActions } from './QuestionActions';
import { QuestionNotApplicable } from './QuestionNotApplicable';
import { QuestionNotes } from './QuestionNotes';
import { QuestionWhy } from './QuestionWhy';
import { RiskNote } from './RiskNote';
import { SaveProblem } from './SaveProblem';
import styles from './QuestionCard.module.css';

export interface QuestionCardProps {
  lens: Lens;
  scope: ReviewScope;
  /** Ids of the scenarios that the review is like. */
  scenarios: readonly string[];
  question: Question;
  scored: ScoredQuestion;
  draft: QuestionDraft;
  save: SaveState | undefined;
  /** What somebody else has saved while this draft was being written. */
  meanwhile?: Answer;
  mayUpdate: boolean;
  /** Of a profile: the best practices that are listed; without it all are. */
  listed?: ReadonlySet<string>;
  onShowAll: () => void;
  /** The best practice whose guidance stands beside. */
  openPractice: string | undefined;
  onChange: (change: DraftChange, options?: { typing?: boolean }) => void;
  onResolve: (keep: 'mine' | 'theirs') => void;
  onTryAgain: () => void;
  onOpen: (choiceId: string) => void;
}

/** One question with its best practices, as the person answers it. */
export function QuestionCard(props: QuestionCardProps) {
  const { lens, scope, scenarios, question, scored, draft, save } = props;
  const { onChange } = props;
  const headingId = useId();
  const isDisabled = !props.mayUpdate || save?.kind === 'conflict';
  const progress = questionProgress({ scored, draft });
  const all = question.choices.filter(choice => !choice.noneOfThese);
  const practices = all.filter(
    ({ id }) =>
      !props.listed || props.listed.has(id) || props.openPractice === id,
  );
  const hidden = all.length - practices.length;
  const isOpen = (choiceId: string) =>
    scored.practices.some(
      practice =>
        practice.choiceId === choiceId &&
        (practice.state === 'open' || practice.state === 'accepted'),
    );
  const isProvided = (choiceId: string) =>
    scored.practices.some(
      practice =>
        practice.choiceId === choiceId && practice.origin === 'provided',
    );
  return (
    <Box
      as="section"
      bg="neutral"
      id={`question-${question.id}`}
      aria-labelledby={headingId}
      tabIndex={-1}
      className={styles.card}
    >
      <header className={styles.header}>
        <div className={styles.topLine}>
          <Text variant="body-small">
            {question.id}
            {question.subject && ` · ${question.subject}`}
          </Text>
          <span className={styles.facts}>
            {save && <SaveStatus state={save.kind} />}
            {!scored.answered && isPartly(progress) && (
              <Text variant="body-small">{missingWords(progress)}</Text>
            )}
            <span className={styles.reading}>
              AWS reading <RiskBadge risk={scored.risk} />
            </span>
          </span>
        </div>
        <Text as="h3" variant="title-x-small" weight="bold" id={headingId}>
          {question.title}
        </Text>
        <QuestionWhy question={question} glossary={lens.glossary} />
        <HandoverLine question={question} />
        <ChangedAnswer lens={lens} question={question} />
      </header>
      {props.meanwhile && save?.kind !== 'conflict' && (
        <ChangedMeanwhile saved={props.meanwhile} />
      )}
      <SaveProblem {...props} />
      {draft.applicable ? (
        <ul className={styles.practices}>
          {practices.map(choice => (
            <PracticeRow
              key={choice.id}
              lens={lens}
              scope={scope}
              choice={choice}
              draft={draft}
              isDisabled={isDisabled}
              isOpen={props.openPractice === choice.id}
              emphasis={emphasisOf({
                lens,
                choice,
                review: { scope, scenarios },
              })}
              riskNote={<RiskNote question={question} choice={choice} />}
              evidence={
                <EvidenceBadge questionId={question.id} choiceId={choice.id} />
              }
              plan={
                isOpen(choice.id) && (
                  <PlanLink
                    questionId={question.id}
                    choiceId={choice.id}
                    title={choice.title}
                  />
                )
              }
              elsewhere={
                <TakeOver
                  questionId={question.id}
                  choiceId={choice.id}
                  title={choice.title}
                  isDisabled={isDisabled}
                  onTakeOver={() =>
                    onChange(setPractice(choice.id, { kind: 'in-place' }))
                  }
                />
              }
              isProvided={isProvided(choice.id)}
              provided={
                <>
                  <PracticeOffers
                    questionId={question.id}
                    choiceId={choice.id}
                    isDisabled={isDisabled}
                  />
                  <PracticeProvision
                    questionId={question.id}
                    choiceId={choice.id}
                  />
                </>
              }
              provide={
                !isOpen(choice.id) && (
                  <ProvideButton
                    questionId={question.id}
                    choiceId={choice.id}
                    title={choice.title}
                  />
                )
              }
              onChange={onChange}
              onOpen={() => props.onOpen(choice.id)}
            />
          ))}
        </ul>
      ) : (
        <QuestionNotApplicable
          draft={draft}
          isDisabled={isDisabled}
          onChange={onChange}
        />
      )}
      {hidden > 0 && draft.applicable && (
        <HiddenPractices count={hidden} onShowAll={props.onShowAll} />
      )}
      {(!isDisabled || draft.notes.trim()) && (
        <footer className={styles.footer}>
          {!isDisabled && draft.applicable && hidden === 0 && (
            <QuestionActions
              question={question}
              draft={draft}
              onChange={onChange}
            />
          )}
          {!isDisabled && <HandOverButton question={question} />}
          <QuestionNotes
            notes={draft.notes}
            required={!draft.applicable ? draft.reason : undefined}
            isDisabled={isDisabled}
            onChange={onChange}
          />
        </footer>
      )}
    </Box>
  );
}
