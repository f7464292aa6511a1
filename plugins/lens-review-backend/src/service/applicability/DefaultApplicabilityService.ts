import {
  Applicability,
  Lens,
  suggestScope,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { Actor } from '@genai-lens/http-contract-node';
import { decideApplicability, dependenciesOf } from '../../applicability';
import { listDecisions, upsertDecision } from '../../database/operations';
import { Db } from '../../database/types';
import { LensRegistry } from '../../lenses';
import { ApplicabilityDecision, ReviewKey } from '../../model';
import { ApplicabilityService, EntityInContext } from './types';

/** Decides by what people said, by config and by the catalog. */
export class DefaultApplicabilityService implements ApplicabilityService {
  readonly #db: Db;
  readonly #lenses: LensRegistry;
  readonly #now: () => Date;

  constructor(deps: { db: Db; lenses: LensRegistry; now: () => Date }) {
    this.#db = deps.db;
    this.#lenses = deps.lenses;
    this.#now = deps.now;
  }

  async list(subject: EntityInContext) {
    const refs = dependenciesOf(subject.entity);
    const decisions = await listDecisions({
      db: this.#db,
      entityRefs: [subject.entityRef, ...refs],
    });
    return this.#lenses.usable().map(lens =>
      this.#verdict(
        lens,
        subject,
        decisions.filter(({ lensId }) => lensId === lens.id),
      ),
    );
  }

  async decide(options: {
    key: ReviewKey;
    status: 'in' | 'out';
    reason: string;
    actor: Actor;
  }) {
    const { key, status, reason, actor } = options;
    this.#lenses.requireNewest(key.lensId);
    await upsertDecision({
      tx: this.#db,
      decision: {
        ...key,
        status,
        reason,
        by: actor.by,
        at: this.#now().toISOString(),
      },
    });
  }

  #verdict(
    lens: Lens,
    { entityRef, entity, dependencies }: EntityInContext,
    decisions: readonly ApplicabilityDecision[],
  ): Omit<Applicability, 'reviewed'> {
    return {
      lensId: lens.id,
      lensName: lens.name,
      lensVersion: lens.version,
      ...decideApplicability({
        entity,
        decision: decisions.find(said => said.entityRef === entityRef),
        filter: this.#lenses.settingsOf(lens.id)?.filter,
        dependencies: dependenciesOf(entity),
        dependenciesIn: new Set(
          decisions
            .filter(({ status }) => status === 'in')
            .map(said => said.entityRef),
        ),
      }),
      suggestedScope: { ...suggestScope(lens, entity, dependencies) },
    };
  }
}
