import { AssetFacts } from '../../model';
import { Mentions } from './Mentions';
import { modelSummary } from './summary';
import { AssetKnowledge, SpecOf } from './types';
import { withoutEmpty } from './withoutEmpty';

/** The `spec` of a Model. Its card stays in the ledger. */
export function modelSpec(
  knowledge: AssetKnowledge,
  facts: AssetFacts,
): SpecOf {
  const refs = new Mentions(knowledge);
  const { deprecation } = facts;
  const spec = {
    type: facts.type,
    origin: facts.origin,
    lifecycle: facts.lifecycle,
    owner: refs.owner(facts.owner),
    system: refs.one('system', facts.system, 'system'),
    provider: facts.provider,
    family: facts.family,
    version: facts.version,
    baseModel: refs.models(facts.baseModel ? [facts.baseModel] : []).at(0),
    customization: facts.customization,
    servedBy: refs.many('servedBy', facts.servedBy ?? [], 'api'),
    usedBy: refs.many('usedBy', facts.usedBy ?? [], 'component'),
    modalities: facts.modalities,
    limits: facts.limits,
    capabilities: facts.capabilities,
    pricing: facts.pricing,
    knowledgeCutoff: facts.knowledgeCutoff,
    license: facts.license,
    deprecation: deprecation && {
      ...deprecation,
      replacement: refs
        .models(deprecation.replacement ? [deprecation.replacement] : [])
        .at(0),
    },
    approval: facts.approval,
    dataUsage: facts.dataUsage,
    summary: modelSummary(knowledge, facts.card),
  };
  return { spec: withoutEmpty(spec), findings: refs.findings };
}
