import { FilterPredicate } from '@backstage/filter-predicates';
import { LensRegistry } from '../lenses';

/** What config and the lenses say on how entities are projected. */
export interface ProjectionRules {
  /** Kinds that can be reviewed, lower case. */
  readonly kinds: readonly string[];
  /** Every lens that can be used. */
  readonly lenses: readonly {
    readonly lensId: string;
    readonly filter?: FilterPredicate;
  }[];
}

/** The rules as of now. */
export function projectionRules(deps: {
  kinds: readonly string[];
  lenses: LensRegistry;
}): ProjectionRules {
  return {
    kinds: deps.kinds,
    lenses: deps.lenses.usable().map(({ id }) => ({
      lensId: id,
      filter: deps.lenses.settingsOf(id)?.filter,
    })),
  };
}
