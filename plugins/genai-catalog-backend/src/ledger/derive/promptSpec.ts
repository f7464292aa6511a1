import { AssetFacts } from '../../model';
import { Mentions } from './Mentions';
import { promptSummary, reviewDueAt } from './summary';
import { AssetKnowledge, SpecOf } from './types';
import { currentVersion, versionNamed } from './versionsOf';
import { withoutEmpty } from './withoutEmpty';

/** The `spec` of a Prompt. Neither text nor versions are in it. */
export function promptSpec(
  knowledge: AssetKnowledge,
  facts: AssetFacts,
  now: Date,
): SpecOf {
  const { asset, versions, labels } = knowledge;
  const refs = new Mentions(knowledge);
  const current = currentVersion(versions, labels);
  const spec = {
    type: facts.type,
    lifecycle: facts.lifecycle,
    owner: refs.owner(facts.owner),
    system: refs.one('system', facts.system, 'system'),
    version:
      current?.version ??
      labels.find(({ name }) => name === 'production')?.versionName,
    purpose: facts.purpose,
    category: facts.category,
    folder: facts.folder,
    templateFormat: facts.templateFormat,
    variables: facts.variables,
    labels: labels.map(({ name, versionName }) => ({
      name,
      version: versionNamed(versions, versionName)?.version ?? versionName,
    })),
    models: refs.models([...(facts.models ?? []), ...(current?.models ?? [])]),
    includes: refs.includes(facts.includes ?? []),
    usedBy: refs.many('usedBy', facts.usedBy ?? [], 'component'),
    security: facts.security && {
      ...facts.security,
      guardrail: refs.one(
        'security.guardrail',
        facts.security.guardrail,
        'resource',
      ),
    },
    review: facts.review,
    summary: promptSummary(knowledge, {
      reviewDueAt: reviewDueAt(facts, asset.firstSeenAt),
      now,
    }),
  };
  return { spec: withoutEmpty(spec), findings: refs.findings };
}
