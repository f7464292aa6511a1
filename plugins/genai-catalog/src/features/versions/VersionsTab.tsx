import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  EmptyNotice,
  LoadError,
  LoadingBlock,
} from '@genai-lens/ui-components';
import { usePromptDetails, usePromptVersions } from '../../ledger';
import { relationsOf } from '../promptFacts';
import { Versions } from './Versions';

/** The entity tab *Versions* of a prompt. */
export function VersionsTab() {
  const { entity } = useEntity();
  const entityRef = stringifyEntityRef(entity);
  const versions = usePromptVersions(entityRef);
  const details = usePromptDetails(entityRef);
  const error = versions.error;
  if (error) {
    return (
      <LoadError what="the versions" error={error} onRetry={versions.retry} />
    );
  }
  if (!versions.value || (!details.value && !details.error)) {
    return <LoadingBlock what="the versions" />;
  }
  if (!versions.value.length) {
    return (
      <EmptyNotice title="There are no versions yet">
        The ledger keeps every version that it reads from the prompt's source.
      </EmptyNotice>
    );
  }
  return (
    <Versions
      key={entityRef}
      entityRef={entityRef}
      versions={versions.value}
      owners={relationsOf(entity).owners}
      mayRead={details.value?.may.readContent ?? false}
      mayApprove={details.value?.may.approve ?? false}
      onChanged={versions.retry}
    />
  );
}
