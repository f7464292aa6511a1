import { AcceptanceConfig } from '../../config';
import { StoredAcceptance } from '../../model';
import { Person } from '../CallerClaims';
import { PlannedPractice } from './types';

/** Why a service may not. */
export const NOT_A_SERVICE = 'A risk is accepted by a person, not a service';

/**
 * Why somebody may not accept a risk; nothing where they may. Nobody accepts what they asked for themselves. A high risk
 * is accepted by a member of a group that config names for its pillar and that does not own the entity; any other by
 * such a member, or by somebody else who may change the review.
 */
export function whyNotApprove(input: {
  approver: Person;
  acceptance: Pick<StoredAcceptance, 'requestedBy'>;
  planned: Pick<PlannedPractice, 'pillarId' | 'practice'>;
  /** Owners of the entity, lower case. */
  owners: readonly string[];
  mayUpdate: boolean;
  approvers: AcceptanceConfig;
}): string | undefined {
  const { approver, acceptance, planned, owners, mayUpdate } = input;
  const { claims } = approver;
  if (acceptance.requestedBy === approver.userRef) {
    return 'Whoever asks to accept a risk cannot accept it';
  }
  const groups =
    input.approvers.byPillar.get(planned.pillarId) ?? input.approvers.otherwise;
  const isApprover = groups.some(group => claims.includes(group));
  if (planned.practice.documentedRisk !== 'HIGH') {
    return isApprover || mayUpdate
      ? undefined
      : `You may not accept risks of pillar '${planned.pillarId}'`;
  }
  if (owners.some(owner => claims.includes(owner))) {
    return 'A high risk is not accepted by those who own the entity';
  }
  if (isApprover) {
    return undefined;
  }
  return groups.length > 0
    ? `A high risk of pillar '${
        planned.pillarId
      }' is accepted by a member of ${groups.join(' or ')}`
    : `No group accepts high risks of pillar '${planned.pillarId}'; config names them in lensReview.acceptance`;
}

/** Whether config names a group of the approver for some pillar. Who is in none needs to be allowed to change the review. */
export function isAnyApprover(
  { claims }: Person,
  { byPillar, otherwise }: AcceptanceConfig,
): boolean {
  return [otherwise, ...byPillar.values()]
    .flat()
    .some(group => claims.includes(group));
}
