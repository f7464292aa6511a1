import { Entity } from '@backstage/catalog-model';
import {
  evaluateFilterPredicate,
  FilterPredicate,
} from '@backstage/filter-predicates';
import { Applicability } from '@genai-lens/backstage-plugin-lens-review-common';
import { ApplicabilityDecision } from '../model';
import { aiKindOf } from './dependencies';

/** What a lens means to an entity, and whose word that is. */
export type Verdict = Pick<
  Applicability,
  'status' | 'because' | 'decidedBy' | 'decision'
>;

/** Decides in this order: a person's word, the lens's filter, a dependency, nobody. */
export function decideApplicability(input: {
  entity: Entity;
  /** What was said of the entity itself. */
  decision?: ApplicabilityDecision;
  filter?: FilterPredicate;
  dependencies: readonly string[];
  /** Dependencies of which a person said that the lens applies to them. */
  dependenciesIn: ReadonlySet<string>;
}): Verdict {
  const { entity, decision, filter, dependencies, dependenciesIn } = input;
  if (decision) {
    return byPerson(decision);
  }
  if (filter !== undefined && evaluateFilterPredicate(filter, entity)) {
    return {
      status: 'in',
      because:
        'The entity matches the filter that is configured for this lens.',
      decidedBy: 'filter',
    };
  }
  const reason =
    first(dependencies, ref =>
      aiKindOf(ref) ? `It depends on ${ref}.` : undefined,
    ) ??
    first(dependencies, ref =>
      dependenciesIn.has(ref)
        ? `It depends on ${ref}, to which the lens applies.`
        : undefined,
    );
  if (reason) {
    return { status: 'in', because: reason, decidedBy: 'dependency' };
  }
  return {
    status: 'undecided',
    because:
      'Nobody has said so yet, and the catalog shows no dependency on a prompt or a model.',
    decidedBy: 'nobody',
  };
}

function byPerson({ status, reason, by, at }: ApplicabilityDecision): Verdict {
  const says = status === 'in' ? 'applies' : 'does not apply';
  return {
    status,
    because: `${by} said on ${at.slice(0, 10)} that it ${says}: ${reason}`,
    decidedBy: 'person',
    decision: { by, at, reason },
  };
}

function first<T>(
  refs: readonly string[],
  toValue: (ref: string) => T | undefined,
): T | undefined {
  for (const ref of refs) {
    const value = toValue(ref);
    if (value !== undefined) {
      return value;
    }
  }
  return undefined;
}
