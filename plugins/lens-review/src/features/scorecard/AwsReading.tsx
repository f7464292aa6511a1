import { ButtonIcon, Text, Tooltip, TooltipTrigger } from '@backstage/ui';
import { RiInformationLine } from '@remixicon/react';
import {
  ReviewReply,
  Risk,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { RISK_LOOKS } from '../../components/RiskBadge';
import styles from './ScorecardStrip.module.css';

const SHOWN: readonly Risk[] = [
  'HIGH',
  'MEDIUM',
  'NONE',
  'UNANSWERED',
  'NOT_APPLICABLE',
];

const EXPLANATION =
  'Questions by the risk that the AWS Well-Architected Tool would give them. A question keeps its risk until every best practice that its rule asks for is in place, so progress within a question does not show here.';

/** The questions by AWS risk, labelled as that reading. Unanswered is no risk, and is not shown as one. */
export function AwsReading(props: {
  riskCounts: ReviewReply['scorecard']['riskCounts'];
}) {
  return (
    <div className={styles.part}>
      <span className={styles.heading}>
        <Text as="h3" variant="body-small" weight="bold">
          AWS reading
        </Text>
        <TooltipTrigger delay={200}>
          <ButtonIcon
            size="small"
            variant="tertiary"
            aria-label="What is the AWS reading?"
            icon={<RiInformationLine />}
          />
          <Tooltip>{EXPLANATION}</Tooltip>
        </TooltipTrigger>
      </span>
      <ul className={styles.risks} aria-label="Questions by AWS risk">
        {SHOWN.map(risk => {
          const { word, icon: Icon } = RISK_LOOKS[risk];
          return (
            <li key={risk} className={styles.risk}>
              <Icon size={14} aria-hidden />
              <strong>{props.riskCounts[risk]}</strong> {word}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
