import {
  AcceptanceReply,
  Report,
  ReportPractice,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { day, nameOf } from './phrases';
import { PLAN_WORDS } from './words';

/** Who closes a best practice, by when, and how far that is; without the ticket. */
export function plannedIn(
  planned: NonNullable<ReportPractice['planned']>,
  names: Report['names'],
): string {
  const { status, owner, dueAt, overdue } = planned;
  return [
    PLAN_WORDS[status],
    owner ? `owner: ${nameOf(owner, names)}` : 'nobody owns it',
    dueAt ? `due ${dueAt}${overdue ? ', overdue' : ''}` : 'no due date',
  ].join(' · ');
}

/** Where the acceptance of a risk stands, and who decided; without the reasons. */
export function acceptanceIn(
  acceptance: AcceptanceReply,
  names: Report['names'],
): string {
  const { status, expiresAt } = acceptance;
  const by = (ref: string | undefined, at: string | undefined) =>
    `${ref ? `by ${nameOf(ref, names)} ` : ''}${at ? `on ${day(at)}` : ''}`;
  const asked = `asked for ${by(
    acceptance.requestedBy,
    acceptance.requestedAt,
  )}`;
  const approved = by(acceptance.approvedBy, acceptance.approvedAt);
  switch (status) {
    case 'accepted':
      return `Risk accepted until ${day(
        expiresAt,
      )}: ${asked}, approved ${approved}.`;
    case 'requested':
      return `Acceptance of the risk until ${day(
        expiresAt,
      )} is ${asked}; nobody has decided yet.`;
    case 'expired':
      return acceptance.approvedBy
        ? `The risk was accepted until ${day(expiresAt)}, approved ${approved}.`
        : `Acceptance of the risk was ${asked}; nobody decided before ${day(
            expiresAt,
          )}.`;
    case 'declined':
      return `Acceptance of the risk was ${asked}, and declined ${by(
        acceptance.declinedBy,
        acceptance.declinedAt,
      )}.`;
    default:
      return `Acceptance of the risk was ${asked}, and taken back ${by(
        acceptance.revokedBy,
        acceptance.revokedAt,
      )}.`;
  }
}

/** Why it stands so: the reason of whoever declined, or else of whoever asked. */
export function reasonIn({ reason, declineReason }: AcceptanceReply): string {
  return declineReason ?? reason;
}

/** Best practices whose risk is accepted now, in the order of the lens. */
export function acceptedIn(report: Report): readonly ReportPractice[] {
  return report.pillars.flatMap(({ questions }) =>
    questions.flatMap(({ practices }) =>
      practices.filter(({ state }) => state === 'accepted'),
    ),
  );
}
