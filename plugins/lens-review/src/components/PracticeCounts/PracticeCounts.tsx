import { ReactNode } from 'react';
import {
  RemixiconComponentType,
  RiCheckboxBlankCircleLine,
  RiQuestionLine,
  RiShieldCheckLine,
} from '@remixicon/react';
import {
  DOCUMENTED_RISKS,
  DocumentedRisk,
  Score,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { RISK_LOOKS } from '../RiskBadge';
import styles from './PracticeCounts.module.css';

function Count(props: {
  icon: RemixiconComponentType;
  tone: string;
  count: number;
  children: ReactNode;
}) {
  const { icon: Icon, count, children } = props;
  return (
    <li className={styles.count} data-tone={count > 0 ? props.tone : 'quiet'}>
      <Icon size={16} aria-hidden />
      <strong className={styles.number}>{count}</strong> {children}
    </li>
  );
}

const OPEN_WORDS: Readonly<Record<DocumentedRisk, string>> = {
  HIGH: 'open, high risk',
  MEDIUM: 'open, medium risk',
  LOW: 'open, low risk',
};

/** Best practices of a score: the open ones by documented risk first. */
export function PracticeCounts(props: {
  score: Pick<
    Score,
    'openPractices' | 'acceptedPractices' | 'unknownPractices' | 'outOfScope'
  >;
  /** Only the open ones. */
  compact?: boolean;
}) {
  const { score, compact } = props;
  const { HIGH, MEDIUM, LOW } = score.acceptedPractices;
  return (
    <ul
      className={styles.counts}
      data-rows={compact ? undefined : true}
      aria-label="Best practices"
    >
      {DOCUMENTED_RISKS.map(risk => (
        <Count
          key={risk}
          icon={RISK_LOOKS[risk].icon}
          tone={RISK_LOOKS[risk].tone}
          count={score.openPractices[risk]}
        >
          {OPEN_WORDS[risk]}
        </Count>
      ))}
      {!compact && (
        <>
          <Count
            icon={RiQuestionLine}
            tone="unknown"
            count={score.unknownPractices}
          >
            unanswered or unknown
          </Count>
          <Count
            icon={RiShieldCheckLine}
            tone="quiet"
            count={HIGH + MEDIUM + LOW}
          >
            risk accepted
          </Count>
          <Count
            icon={RiCheckboxBlankCircleLine}
            tone="quiet"
            count={score.outOfScope}
          >
            out of scope
          </Count>
        </>
      )}
    </ul>
  );
}
