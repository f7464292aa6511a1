import { lensReviewContract } from '@genai-lens/backstage-plugin-lens-review-common';
import { z } from 'zod';
import { FleetScope } from '../../model';

type Contract = typeof lensReviewContract;

interface Bodies {
  summary: Contract['queryFleetSummary']['body'];
  components: Contract['queryFleetComponents']['body'];
  gaps: Contract['queryFleetGaps']['body'];
  changes: Contract['queryFleetChanges']['body'];
  trend: Contract['queryFleetTrend']['body'];
  whatIf: Contract['queryFleetWhatIf']['body'];
  applicability: Contract['queryFleetApplicability']['body'];
}

/** A question about the fleet as the contract parses it, whether it came in the address or in the body. */
export type Query<T extends keyof Bodies> = z.output<Bodies[T]>;

/** What all of them have. */
export type FleetQuery = FleetScope['filters'] & { readonly lens?: string };

/** What all of them have that are about one lens. */
export type LensQuery = FleetQuery & { readonly lens: string };

/** The filters of a question, without what else is in it. */
export function filtersOf(query: FleetQuery): FleetScope['filters'] {
  const { owner, system, domain, type, lifecycle, tag, dependsOn, text } =
    query;
  const { status, risk, pillar, choice } = query;
  return {
    owner,
    system,
    domain,
    type,
    lifecycle,
    tag,
    dependsOn,
    text: text === '' ? undefined : text,
    status,
    risk,
    pillar,
    choice,
  };
}
