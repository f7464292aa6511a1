import { useId } from 'react';
import { Skeleton, Text, VisuallyHidden } from '@backstage/ui';
import { LoadError } from '@genai-lens/ui-components';
import { useEvidence } from './EvidenceProvider';
import { PracticeEvidenceView } from './PracticeEvidenceView';
import { SourcesLine } from './SourcesLine';
import { PracticeKey } from './useEvidenceState';
import styles from './Evidence.module.css';

/** Everything that evidence says of one best practice; nothing where no source speaks to it. */
export function EvidenceSection(practice: PracticeKey) {
  const { questionId, choiceId } = practice;
  const evidence = useEvidence();
  const headingId = useId();
  if (!evidence) {
    return null;
  }
  const { reply, error } = evidence;
  const isHere = (each: PracticeKey) =>
    each.questionId === questionId && each.choiceId === choiceId;
  const item = reply?.items.find(isHere);
  const sources = reply?.sources.filter(
    ({ id, speaksTo }) =>
      speaksTo.some(isHere) ||
      item?.findings.some(({ source }) => source === id),
  );
  if (reply && !item && !sources?.length) {
    return null;
  }
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <Text as="h4" variant="body-medium" weight="bold" id={headingId}>
        Evidence
      </Text>
      {error && (
        <LoadError what="the evidence" error={error} onRetry={evidence.retry} />
      )}
      {!error && !reply && (
        <div aria-busy="true">
          <VisuallyHidden role="status">Loading the evidence</VisuallyHidden>
          <Skeleton width="100%" height={48} />
        </div>
      )}
      {reply && item && (
        <PracticeEvidenceView
          item={item}
          evidence={evidence}
          mayUpdate={reply.may.update}
        />
      )}
      {reply && (
        <SourcesLine
          sources={sources ?? []}
          evidence={evidence}
          mayUpdate={reply.may.update}
        />
      )}
      {evidence.failed && (
        <Text as="p" color="danger" role="alert">
          {evidence.failed}
        </Text>
      )}
    </section>
  );
}
