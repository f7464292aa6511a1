import { Box, Text } from '@backstage/ui';
import { ReviewReply } from '@genai-lens/backstage-plugin-lens-review-common';
import { MaturityBar, PracticeCounts } from '../../components';
import { AwsReading } from './AwsReading';
import { LevelPart } from './LevelPart';
import styles from './ScorecardStrip.module.css';

/** The score of a review by both readings, the practices first. */
export function ScorecardStrip(props: {
  scorecard: ReviewReply['scorecard'];
  /** Address of a view of the review; without it nothing is linked. */
  hrefOf?: (view: string) => string;
}) {
  const { scorecard, hrefOf } = props;
  return (
    <Box
      as="section"
      bg="neutral"
      aria-label="Scorecard"
      className={styles.strip}
    >
      <div className={styles.parts}>
        <div className={styles.part}>
          <span className={styles.heading}>
            <Text as="h3" variant="body-small" weight="bold">
              Best practices
            </Text>
          </span>
          <PracticeCounts score={scorecard} />
        </div>
        <div className={styles.part}>
          <span className={styles.heading}>
            <Text as="h3" variant="body-small" weight="bold">
              Maturity
            </Text>
          </span>
          <MaturityBar maturity={scorecard.maturity} compact />
        </div>
        <AwsReading riskCounts={scorecard.riskCounts} />
      </div>
      {scorecard.ladder && (
        <LevelPart ladder={scorecard.ladder} hrefOf={hrefOf} />
      )}
    </Box>
  );
}
