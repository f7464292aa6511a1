import { ReportPractice } from '@genai-lens/backstage-plugin-lens-review-common';
import { ReportFacts } from './facts';

/** What is planned for a best practice that is open or accepted, and whether its risk is accepted. */
export function toPlanned(
  practice: Pick<ReportPractice, 'questionId' | 'choiceId' | 'state'>,
  { improvements, acceptances, now }: ReportFacts,
): Pick<ReportPractice, 'planned' | 'acceptance'> {
  if (practice.state !== 'open' && practice.state !== 'accepted') {
    return {};
  }
  const isThis = (other: { questionId: string; choiceId: string }) =>
    other.questionId === practice.questionId &&
    other.choiceId === practice.choiceId;
  const improvement = improvements.find(isThis);
  const found = acceptances.find(isThis);
  return {
    ...(improvement && { planned: plannedOf(improvement, now) }),
    ...(found && { acceptance: acceptanceOf(found) }),
  };
}

function plannedOf(
  improvement: ReportFacts['improvements'][number],
  now: Date,
): NonNullable<ReportPractice['planned']> {
  const { status, owner, dueAt, ticketUrl } = improvement;
  const today = now.toISOString().slice(0, 10);
  return {
    status,
    owner,
    dueAt,
    overdue: status !== 'done' && dueAt !== undefined && dueAt < today,
    ticketUrl,
  };
}

function acceptanceOf({
  questionId,
  choiceId,
  ...acceptance
}: ReportFacts['acceptances'][number]): NonNullable<
  ReportPractice['acceptance']
> {
  return acceptance;
}
