import {
  ModelEntityV1alpha1,
  PromptEntityV1alpha1,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import { ModelFacts, PromptFacts } from '../../model';

/** What a person wrote of a prompt. */
export function promptFactsOf(entity: PromptEntityV1alpha1): PromptFacts {
  const { metadata, spec } = entity;
  const { security, review, variables } = spec;
  return {
    title: metadata.title,
    description: metadata.description,
    lifecycle: spec.lifecycle,
    owner: spec.owner,
    system: spec.system,
    usedBy: spec.usedBy,
    type: spec.type,
    purpose: spec.purpose,
    category: spec.category,
    folder: spec.folder,
    templateFormat: spec.templateFormat,
    variables,
    models: spec.models,
    includes: spec.includes,
    security,
    review,
  };
}

/** What a person wrote of a model. Parts that lack what makes them a statement are left out. */
export function modelFactsOf(entity: ModelEntityV1alpha1): ModelFacts {
  const { metadata, spec } = entity;
  const { customization, modalities, pricing, license, deprecation, approval } =
    spec;
  return {
    title: metadata.title,
    description: metadata.description,
    lifecycle: spec.lifecycle,
    owner: spec.owner,
    system: spec.system,
    usedBy: spec.usedBy,
    type: spec.type,
    origin: spec.origin,
    provider: spec.provider,
    family: spec.family,
    version: spec.version,
    baseModel: spec.baseModel,
    customization: customization?.type
      ? { type: customization.type, dataset: customization.dataset }
      : undefined,
    servedBy: spec.servedBy,
    modalities: modalities && {
      input: modalities.input ?? [],
      output: modalities.output ?? [],
    },
    limits: spec.limits,
    capabilities: spec.capabilities,
    pricing:
      pricing?.currency && pricing.per
        ? { ...pricing, currency: pricing.currency, per: pricing.per }
        : undefined,
    knowledgeCutoff: spec.knowledgeCutoff,
    license: license?.id ? { id: license.id, url: license.url } : undefined,
    // Who writes only when it ends says that it is still there until then.
    deprecation: deprecation && { status: 'active', ...deprecation },
    approval: approval?.status
      ? { ...approval, status: approval.status }
      : undefined,
    dataUsage: spec.dataUsage,
    card: spec.card,
  };
}
