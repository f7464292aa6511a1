import { AssetFacts, ModelFacts, StoredAsset } from '../../model';
import { applyRules } from '../mapping';
import { FactLayer } from './mergeFacts';
import { AssetKnowledge } from './types';
import { currentVersion, newestVersion } from './versionsOf';

/**
 * What everybody says of an asset, who is right first: people, the hand-written entity that took it over, the operator's
 * mapping rules, the source, open data, and last what follows from the rest.
 */
export function layersOf(
  knowledge: AssetKnowledge,
  adoptedBy: { ref: string; facts: AssetFacts } | undefined,
): readonly FactLayer[] {
  const { asset, curation, usedBy } = knowledge;
  const { described, openFacts } = asset;
  return [
    ...(approvalOf(knowledge) ?? []),
    ...(curation
      ? [
          {
            origin: 'curation',
            by: curation.by,
            asOf: curation.at,
            facts: curation.fields,
          } as const,
        ]
      : []),
    ...(adoptedBy
      ? [
          {
            origin: 'adopted',
            by: adoptedBy.ref,
            facts: adoptedBy.facts,
          } as const,
        ]
      : []),
    ...ruleLayers(knowledge),
    { origin: 'source', by: asset.sourceId, facts: described.facts },
    ...usedBy.map(
      ref =>
        ({ origin: 'adopted', by: ref, facts: { usedBy: [ref] } } as const),
    ),
    ...(openFacts
      ? [
          {
            origin: 'open-data',
            by: openFacts.by,
            asOf: openFacts.asOf,
            facts: openFacts.facts,
          } as const,
        ]
      : []),
    { origin: 'derived', by: 'ledger', facts: derivedFacts(knowledge) },
  ];
}

/** People approve models through the ledger; what they decided there stands above what they wrote elsewhere. */
function approvalOf(knowledge: AssetKnowledge): FactLayer[] | undefined {
  const last = knowledge.approvals
    .filter(({ versionId }) => versionId === undefined)
    .at(-1);
  if (knowledge.asset.kind !== 'model' || !last) {
    return undefined;
  }
  const { status, useCases, by, expiresAt, at } = last;
  const approval = { status, useCases, by, expiresAt };
  return [{ origin: 'curation', by, asOf: at, facts: { approval } }];
}

function ruleLayers({ asset, settings }: AssetKnowledge): FactLayer[] {
  if (!settings) {
    return lastRuleLayers(asset);
  }
  const mapped = applyRules(settings.rules, {
    ...asset.described,
    name: asset.name,
  });
  return mapped.map(({ field, value, rule }) => ({
    origin: 'rule',
    by: `${asset.sourceId} rules[${rule}]`,
    facts: { [field]: value },
  }));
}

/** Without the source's config its rules are gone, and what they said last goes on to hold. */
function lastRuleLayers({ merged, provenance }: StoredAsset): FactLayer[] {
  const said: Readonly<Record<string, unknown>> = { ...merged };
  return provenance
    .filter(({ origin }) => origin === 'rule')
    .map(({ field, by }) => ({
      origin: 'rule',
      by,
      facts: { [field]: said[field] },
    }));
}

function derivedFacts(knowledge: AssetKnowledge): AssetFacts {
  const { asset, versions, labels } = knowledge;
  const current = currentVersion(versions, labels);
  const title = asset.name;
  if (asset.kind === 'model') {
    return {
      title,
      lifecycle: modelLifecycle(asset.described.facts),
      version: current?.name,
    };
  }
  const inUse = labels.some(({ name }) => name === 'production');
  return {
    title,
    // Where the one in use was refused, another one still says what sort of prompt it is.
    type: (current ?? newestVersion(versions))?.contentType,
    lifecycle: inUse ? 'production' : 'experimental',
    templateFormat: current?.templateFormat,
    models: current?.models,
  };
}

function modelLifecycle({ deprecation }: ModelFacts | AssetFacts): string {
  return deprecation && deprecation.status !== 'active'
    ? 'deprecated'
    : 'production';
}
