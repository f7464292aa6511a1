import { Text } from '@backstage/ui';
import { Choice } from '@genai-lens/backstage-plugin-lens-review-common';
import { GuidanceSection } from './GuidanceSection';
import styles from './Guidance.module.css';

/** What a lens file without guidance of its own says of a best practice. */
export function PublishedText({ choice }: { choice: Choice }) {
  const { description, improvementPlan } = choice;
  if (!description && !improvementPlan) {
    return (
      <Text as="p" color="secondary">
        This lens says nothing more about this best practice.
      </Text>
    );
  }
  return (
    <>
      {description && (
        <Text as="p" className={styles.published}>
          {description}
        </Text>
      )}
      {improvementPlan && (
        <GuidanceSection title="How to improve">
          <Text as="p" className={styles.published}>
            {improvementPlan}
          </Text>
        </GuidanceSection>
      )}
    </>
  );
}
