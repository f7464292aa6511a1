import { AssetVersion } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { AssetDetails, currentVersion, versionNamed } from '../../ledger';
import { StoredVersion } from '../../model';
import { presentApproval } from './presentApproval';
import { presentEvaluations } from './presentEvaluation';

/** A digest that callers may see, and whether it is keyed. */
export interface ShownDigest {
  readonly sha256: string | undefined;
  readonly keyed: boolean;
}

/** A version as callers see it, without text. */
export function presentVersion(
  version: StoredVersion,
  details: AssetDetails,
  digest: ShownDigest,
): AssetVersion {
  const { versions, labels, evaluations, approvals } = details;
  const approval = approvals
    .filter(({ versionId }) => versionId === version.id)
    .at(-1);
  return {
    version: version.version,
    sourceVersion: version.name,
    ...digest,
    createdAt: version.createdAt ?? version.firstSeenAt,
    firstSeenAt: version.firstSeenAt,
    author: version.author,
    message: version.message,
    type: version.contentType,
    templateFormat: version.templateFormat,
    labels: labels
      .filter(label => versionNamed(versions, label.versionName) === version)
      .map(({ name }) => name),
    current: currentVersion(versions, labels) === version,
    parameters: { ...version.parameters },
    models: [...version.models],
    evaluations: presentEvaluations(
      evaluations.filter(({ versionId }) => versionId === version.id),
    ),
    approval: approval && presentApproval(approval),
    drift: version.drift,
    mutable: version.mutable,
    withdrawnAt: version.withdrawnAt,
  };
}
