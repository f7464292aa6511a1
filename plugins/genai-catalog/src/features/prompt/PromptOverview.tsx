import { stringifyEntityRef } from '@backstage/catalog-model';
import { Alert } from '@backstage/ui';
import { PromptEntityV1alpha1 } from '@genai-lens/backstage-plugin-genai-catalog-common';
import {
  EmptyNotice,
  LoadError,
  LoadingBlock,
  statusOf,
} from '@genai-lens/ui-components';
import { AssetMarks, marksOf } from '../../components';
import { usePromptDetails, usePromptVersions } from '../../ledger';
import { EditDetails, PROMPT_GROUPS } from '../details';
import {
  MarkReviewed,
  PromptFacts,
  Provenance,
  relationsOf,
} from '../promptFacts';
import { TextPanel } from '../promptText';
import styles from './PromptTab.module.css';

/** A prompt's marks, its text beside the facts, and what a person should look at. */
export function PromptOverview({ entity }: { entity: PromptEntityV1alpha1 }) {
  const entityRef = stringifyEntityRef(entity);
  const details = usePromptDetails(entityRef);
  const versions = usePromptVersions(entityRef);
  const isUnknown = statusOf(details.error) === 404;
  const marks = marksOf(entity, new Date());

  return (
    <div className={styles.tab}>
      {marks.length > 0 && <AssetMarks marks={marks} />}
      {details.value?.findings.map(({ code, message }) => (
        <Alert
          key={`${code} ${message}`}
          status="warning"
          icon
          title={message}
        />
      ))}
      <div className={styles.columns}>
        <div className={styles.main}>
          <PromptTextArea
            entity={entity}
            details={details}
            versions={versions}
          />
        </div>
        <div className={styles.side}>
          {entity.spec.summary?.reviewOverdue && details.value?.may.update && (
            <MarkReviewed
              entityRef={entityRef}
              review={entity.spec.review}
              revision={details.value.curation.revision}
              onChanged={details.retry}
            />
          )}
          {details.value && (
            <EditDetails
              entity={entity}
              groups={PROMPT_GROUPS}
              details={details.value}
              onChanged={details.retry}
            />
          )}
          <PromptFacts
            entity={entity}
            details={isUnknown ? undefined : details.value}
            hrefOf={version => `?version=${encodeURIComponent(version)}`}
          />
          <Provenance fields={details.value?.provenance ?? []} />
        </div>
      </div>
    </div>
  );
}

interface PromptTextAreaProps {
  entity: PromptEntityV1alpha1;
  details: ReturnType<typeof usePromptDetails>;
  versions: ReturnType<typeof usePromptVersions>;
}

function PromptTextArea({ entity, details, versions }: PromptTextAreaProps) {
  const error = details.error ?? versions.error;
  if (statusOf(details.error) === 404 || versions.value?.length === 0) {
    return (
      <EmptyNotice title="The ledger has no version of this prompt yet">
        A prompt that is written by hand names its text in contentFrom, and the
        ledger reads it through a source of type catalog.
      </EmptyNotice>
    );
  }
  if (error) {
    const retry = () => {
      details.retry();
      versions.retry();
    };
    return <LoadError what="this prompt" error={error} onRetry={retry} />;
  }
  if (!details.value || !versions.value) {
    return <LoadingBlock what="the prompt" />;
  }
  return (
    <TextPanel
      entityRef={stringifyEntityRef(entity)}
      versions={versions.value}
      variables={entity.spec.variables ?? []}
      owners={relationsOf(entity).owners}
      mayRead={details.value.may.readContent}
    />
  );
}
