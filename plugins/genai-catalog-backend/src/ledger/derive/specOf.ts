import { AssetFacts, AssetFinding } from '../../model';
import { isReferenceTo, readReference } from './references';
import { modelSummary, promptSummary, reviewDueAt } from './summary';
import { AssetKnowledge } from './types';
import { currentVersion, versionNamed } from './versionsOf';

/** A `spec` as the catalog gets it, and what had to be left out. */
export interface SpecOf {
  readonly spec: Record<string, unknown>;
  readonly findings: readonly AssetFinding[];
}

/** The `spec` of a Prompt. Neither text nor versions are in it. */
export function promptSpec(
  knowledge: AssetKnowledge,
  facts: AssetFacts,
  now: Date,
): SpecOf {
  const { asset, versions, labels } = knowledge;
  const refs = new References(knowledge);
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

/** The `spec` of a Model. Its card stays in the ledger. */
export function modelSpec(
  knowledge: AssetKnowledge,
  facts: AssetFacts,
): SpecOf {
  const refs = new References(knowledge);
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

/** Turns what people and sources call others into references, and notes what it cannot. */
class References {
  readonly findings: AssetFinding[] = [];
  readonly #knowledge: AssetKnowledge;

  constructor(knowledge: AssetKnowledge) {
    this.#knowledge = knowledge;
  }

  owner(text: string | undefined): string | undefined {
    return this.one('owner', text, 'group');
  }

  one(field: string, text: string | undefined, defaultKind: string) {
    return this.many(field, text === undefined ? [] : [text], defaultKind).at(
      0,
    );
  }

  many(field: string, texts: readonly string[], defaultKind: string) {
    return this.#resolve(texts, text => {
      const ref = readReference(text, { defaultKind });
      if (!ref) {
        this.#note(
          'REFERENCE_INVALID',
          `${field}: '${text.slice(0, 100)}' is no entity reference`,
        );
      }
      return ref;
    });
  }

  models(ids: readonly string[]) {
    return this.#resolve(ids, id => {
      const ref = isReferenceTo('model', id)
        ? readReference(id)
        : this.#knowledge.modelRef(id);
      if (!ref) {
        this.#note(
          'MODEL_UNKNOWN',
          `No model in the catalog is known as '${id.slice(0, 200)}'`,
        );
      }
      return ref;
    });
  }

  includes(ids: readonly string[]) {
    if (this.#knowledge.inLoop) {
      this.#note(
        'INCLUDES_LOOP',
        'It includes itself, so what it includes is left out',
      );
      return [];
    }
    return this.#resolve(ids, id => {
      const ref = isReferenceTo('prompt', id)
        ? readReference(id)
        : this.#knowledge.promptRef(id);
      if (!ref) {
        this.#note(
          'PROMPT_UNKNOWN',
          `No prompt in the catalog is known as '${id.slice(0, 200)}'`,
        );
      }
      return ref;
    });
  }

  #resolve(
    texts: readonly string[],
    resolve: (text: string) => string | undefined,
  ): readonly string[] {
    const found = [...new Set(texts)].map(resolve);
    return [...new Set(found.filter(ref => ref !== undefined))];
  }

  #note(code: string, message: string): void {
    this.findings.push({ code, message });
  }
}

function withoutEmpty(spec: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(spec).filter(
      ([, value]) =>
        value !== undefined &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0),
    ),
  );
}
