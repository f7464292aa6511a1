import { Button, ButtonLink, Flex, Text } from '@backstage/ui';
import { Applicability } from '@genai-lens/backstage-plugin-lens-review-common';
import { useReviewHref } from '../../useReviewHref';
import styles from './Covering.module.css';

interface CoveredNoticeProps {
  lensId: string;
  by: NonNullable<Applicability['coveredBy']>;
  mayUpdate: boolean;
  /** To begin a review of its own after all. */
  onReviewAlone: () => void;
}

/** Says that the review of the System counts for a component, and lets it be reviewed on its own. */
export function CoveredNotice(props: CoveredNoticeProps) {
  const { lensId, by, mayUpdate, onReviewAlone } = props;
  const reviewHref = useReviewHref();
  return (
    <Flex direction="column" gap="2" bg="neutral" className={styles.box}>
      <Text as="h2" variant="title-small" weight="bold">
        {`Covered by the review of ${by.title}`}
      </Text>
      <Text as="p">
        This has no review of its own. The complete review of its System counts
        for it. A review of its own would count instead.
      </Text>
      <div className={styles.actions}>
        <ButtonLink href={reviewHref(by.entityRef, { lensId })}>
          {`Open the review of ${by.title}`}
        </ButtonLink>
        {mayUpdate && (
          <Button variant="secondary" onPress={onReviewAlone}>
            Review it on its own
          </Button>
        )}
      </div>
    </Flex>
  );
}
