import { useCallback, useEffect, useId, useRef } from 'react';
import { Button, Text } from '@backstage/ui';
import {
  findQuestion,
  Improvement,
  ImprovementChange,
  Lens,
  Review,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { EffortBadge, RiskBadge } from '../../components';
import { AcceptanceNote, RequestAcceptance } from './acceptance';
import { DoneNotice } from './DoneNotice';
import { PlanFields } from './fields';
import { PlanSummary } from './PlanSummary';
import { isLive } from './planWords';
import { usePracticeCalls } from './usePracticeCalls';
import styles from './Plan.module.css';

export interface PlanItemProps {
  lens: Lens;
  review: Review;
  item: Improvement;
  mayUpdate: boolean;
  /** Its fields are shown. */
  isOpen: boolean;
  /** A link led here. */
  isTarget: boolean;
  onToggle: () => void;
  onSaved: (item: Improvement) => void;
  /** Its risk was accepted, or is not any more, or somebody is asked. */
  onAccepted: () => void;
  onOpen: () => void;
}

/** An open best practice: how bad it is, what is planned, and whether its risk is accepted. */
export function PlanItem(props: PlanItemProps) {
  const { lens, review, item, mayUpdate, isOpen, isTarget } = props;
  const { onSaved, onAccepted, onOpen } = props;
  const calls = usePracticeCalls(review, item);
  const headingId = useId();
  const fieldsId = useId();
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isTarget) {
      element.current?.scrollIntoView({ block: 'start' });
      element.current?.focus({ preventScroll: true });
    }
  }, [isTarget]);
  const save = useCallback(
    async (change: ImprovementChange) => {
      const saved = await calls.change(change);
      onSaved(saved);
      return saved;
    },
    [calls, onSaved],
  );
  const { title, documentedRisk, effort, pillarId, questionId } = item;
  const pillar = lens.pillars.find(({ id }) => id === pillarId);
  const question = findQuestion(lens, questionId);
  return (
    <li
      ref={element}
      tabIndex={-1}
      className={styles.item}
      aria-labelledby={headingId}
    >
      <div className={styles.head}>
        <div className={styles.words}>
          <Text as="h3" variant="body-large" weight="bold" id={headingId}>
            {title}
          </Text>
          <Text as="p" variant="body-small" color="secondary">
            {[pillar?.name, question?.subject ?? question?.title]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </div>
        <div className={styles.badges}>
          <RiskBadge risk={documentedRisk} />
          {effort && <EffortBadge effort={effort} />}
        </div>
      </div>
      <div className={styles.foot}>
        <PlanSummary item={item} />
        <div className={styles.actions}>
          {mayUpdate && (
            <Button
              size="small"
              variant="secondary"
              aria-expanded={isOpen}
              aria-controls={isOpen ? fieldsId : undefined}
              aria-label={`${isOpen ? 'Close the plan' : 'Plan'}: ${title}`}
              onPress={props.onToggle}
            >
              {isOpen ? 'Close' : 'Plan'}
            </Button>
          )}
          {mayUpdate && !isLive(item.acceptance) && (
            <RequestAcceptance
              title={title}
              calls={calls}
              onDone={onAccepted}
            />
          )}
          <Button
            size="small"
            variant="tertiary"
            aria-label={`Open the question of: ${title}`}
            onPress={onOpen}
          >
            Open the question
          </Button>
        </div>
      </div>
      {isOpen && mayUpdate && (
        <div id={fieldsId}>
          <PlanFields item={item} save={save} />
        </div>
      )}
      {item.status === 'done' && item.state === 'open' && (
        <DoneNotice title={title} mayUpdate={mayUpdate} onOpen={onOpen} />
      )}
      <AcceptanceNote
        item={item}
        mayUpdate={mayUpdate}
        calls={calls}
        onDone={onAccepted}
      />
    </li>
  );
}
