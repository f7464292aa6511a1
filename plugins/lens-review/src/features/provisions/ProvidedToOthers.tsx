import { Box, Text } from '@backstage/ui';
import {
  findQuestion,
  Lens,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { LoadError, LoadingBlock } from '@genai-lens/ui-components';
import { RiskBadge } from '../../components';
import { ProvideAnother } from './ProvideAnother';
import { ProvisionNote } from './ProvisionNote';
import { useProvisions } from './ProvisionsProvider';
import { dependentWords } from './provisionWords';
import styles from './Provisions.module.css';

interface ProvidedToOthersProps {
  lens: Lens;
  entityRef: string;
  /** Shows nothing where nobody depends on the entity, nor while that is not known. */
  quiet?: boolean;
}

/** What the entity provides to those who depend on it, with how many take each. */
export function ProvidedToOthers(props: ProvidedToOthersProps) {
  const { lens, entityRef, quiet = false } = props;
  const provisions = useProvisions();
  const { items, error } = provisions ?? {};
  const isUsed = (items?.length ?? 0) + (provisions?.dependents ?? 0) > 0;
  if (quiet && !isUsed) {
    return null;
  }
  if (!provisions || !items) {
    return provisions && error ? (
      <LoadError
        what="what this provides to others"
        error={error}
        onRetry={provisions.retry}
      />
    ) : (
      <LoadingBlock what="what this provides to others" />
    );
  }
  const { dependents, mayUpdate } = provisions;
  return (
    <section className={styles.part} aria-label="Provided to others">
      <div className={styles.top}>
        <div className={styles.words}>
          <Text as="h2" variant="title-x-small" weight="bold">
            Provided to others
          </Text>
          <Text as="p" color="secondary">
            {`${dependentWords(dependents, entityRef)}.`}
            {items.length === 0 &&
              dependents > 0 &&
              ' Nothing is provided to them yet.'}
          </Text>
        </div>
        {mayUpdate && isUsed && (
          <ProvideAnother lens={lens} provisions={provisions} />
        )}
      </div>
      {items.length > 0 && (
        <Box
          as="ul"
          bg="neutral"
          className={styles.rows}
          aria-label="Best practices that are provided"
        >
          {items.map(item => (
            <li
              key={`${item.questionId} ${item.choiceId}`}
              className={styles.row}
            >
              <div className={styles.top}>
                <div className={styles.words}>
                  <Text as="h3" variant="body-medium" weight="bold">
                    {item.title}
                  </Text>
                  <Text as="p" variant="body-small" color="secondary">
                    {[
                      lens.pillars.find(({ id }) => id === item.pillarId)?.name,
                      findQuestion(lens, item.questionId)?.subject,
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </Text>
                </div>
                <RiskBadge risk={item.documentedRisk} />
              </div>
              <ProvisionNote provision={item} provisions={provisions} />
            </li>
          ))}
        </Box>
      )}
    </section>
  );
}
