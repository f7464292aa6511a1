import {
  Lens,
  suggestScope,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { Actor } from '@genai-lens/http-contract-node';
import { explainApplicability } from '../../applicability';
import { listDecisions } from '../../database/operations';
import {
  listCoveringSystems,
  listEntityLenses,
} from '../../database/operations/projection';
import { ReviewKey, StoredApplicability } from '../../model';
import { ApplicabilityContext } from './context';
import { decide } from './decide';
import { refreshEntity } from './refreshEntity';
import { ApplicabilityService, EntityInContext, LensVerdict } from './types';

/** Decides by what people said, by config and by the catalog. */
export class DefaultApplicabilityService implements ApplicabilityService {
  readonly #context: ApplicabilityContext;

  constructor(context: ApplicabilityContext) {
    this.#context = context;
  }

  async list(subject: EntityInContext) {
    const { db, lenses } = this.#context;
    const { entityRef, entity, dependencies } = subject;
    await refreshEntity(this.#context, entity);
    const [stored, covering, decisions] = await Promise.all([
      listEntityLenses({ db, entityRef }),
      listCoveringSystems({ db, entityRef }),
      listDecisions({ db, entityRefs: [entityRef] }),
    ]);
    const about = (lens: Lens) => ({
      ...explainApplicability(
        stored.find(({ lensId }) => lensId === lens.id) ??
          unknown({ entityRef, lensId: lens.id }),
        decisions.find(({ lensId }) => lensId === lens.id),
      ),
      suggestedScope: { ...suggestScope(lens, entity, dependencies) },
    });
    return lenses.usable().map(
      (lens): LensVerdict => ({
        lensId: lens.id,
        lensName: lens.name,
        lensVersion: lens.version,
        ...(lenses.find(lens.id)?.deprecated && { deprecated: true }),
        ...about(lens),
        coveredBy: covering.get(lens.id),
      }),
    );
  }

  async decide(options: {
    keys: readonly ReviewKey[];
    status: 'in' | 'out';
    reason: string;
    actor: Actor;
  }) {
    await decide(this.#context, options);
  }
}

/** The entity left the catalog a moment ago. */
function unknown(key: ReviewKey): StoredApplicability {
  return { ...key, status: 'undecided', decidedBy: 'nobody' };
}
