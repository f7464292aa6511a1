import { isSamePerson } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { currentVersion, verdictOf } from '../derive';
import { AssetDetails } from '../read';
import { Check } from './types';

/** Names of suites that try to make a prompt do what it should not. */
const INJECTION = /inject|jail-?break|red-?team|adversarial/i;

/** `GENREL04_BP01`: the prompt catalog. */
export function isCatalogued({ versions, labels }: AssetDetails): Check[] {
  return [
    { words: 'versions', holds: versions.length > 0 },
    { words: 'a label', holds: labels.length > 0 },
    { words: 'no drift', holds: !versions.some(({ drift }) => drift) },
  ];
}

/** `GENSEC04_BP01`: a prompt catalog that is secured. Only who may read text reads it: the ledger sees to that. */
export function isSecured(details: AssetDetails): Check[] {
  const { asset, versions, labels, approvals, evaluations } = details;
  const current = currentVersion(versions, labels);
  const approval = approvals
    .filter(({ versionId }) => versionId === current?.id)
    .at(-1);
  const approvedByAnother =
    current !== undefined &&
    approval?.status === 'approved' &&
    current.author !== undefined &&
    !isSamePerson(current.author, approval.by);
  const sealed = current !== undefined && !current.readable;
  return [
    { words: 'controlled access to its text', holds: versions.length > 0 },
    {
      words: 'approval by somebody else than its author',
      holds: approvedByAnother,
    },
    {
      words: 'encryption',
      holds: sealed || asset.merged.security?.encryption !== undefined,
    },
    {
      words: 'an injection suite',
      holds: evaluations.some(({ suite }) => INJECTION.test(suite)),
    },
  ];
}

/** `GENOPS03_BP01`: versions with what they were called with and how they did. */
export function isTraceable(details: AssetDetails): Check[] {
  const current = currentVersion(details.versions, details.labels);
  return [
    {
      words: 'parameters',
      holds: Object.keys(current?.parameters ?? {}).length > 0,
    },
    {
      words: 'passed evaluations',
      holds: verdictOfCurrent(details) === 'passed',
    },
  ];
}

/** Against `GENOPS03_BP01`: in production although its evaluation failed. */
export function failsInProduction(details: AssetDetails): Check {
  const inProduction = details.labels.some(({ name }) => name === 'production');
  return {
    words: 'production points to a version whose evaluation failed',
    holds: inProduction && verdictOfCurrent(details) === 'failed',
  };
}

/** `GENPERF02_BP03`, `GENCOST01_BP01`: a choice between models. */
export function isCompared({ evaluations }: AssetDetails): Check[] {
  const models = new Set(evaluations.map(({ model }) => model));
  return [{ words: 'evaluations with several models', holds: models.size > 1 }];
}

/** `GENPERF02_BP02`: settings that somebody thought about. */
export function hasRanges({ asset }: AssetDetails): Check[] {
  const ranges = asset.merged.parameterRanges ?? [];
  return [
    {
      words: 'ranges of parameters',
      holds: ranges.some(
        ({ min, max }) => min !== undefined && max !== undefined,
      ),
    },
  ];
}

function verdictOfCurrent({ versions, labels, evaluations }: AssetDetails) {
  const current = currentVersion(versions, labels);
  return current ? verdictOf(current.id, evaluations) : 'none';
}
