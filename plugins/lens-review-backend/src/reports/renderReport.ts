import { stringifyEntityRef } from '@backstage/catalog-model';
import { ReportFormat } from '@genai-lens/backstage-plugin-lens-review-common';
import { toCsv } from './csv';
import { renderReview as toHtml } from './html';
import { renderReview as toMarkdown } from './markdown';
import { ReportFacts, toReport } from './model';
import { toScript, toWat } from './wat';

/** A report as a text of its media type. */
export interface RenderedReport {
  readonly type: string;
  /** Of the file. */
  readonly name: string;
  readonly content: string;
}

/** Words the report of a review. All formats but those for the AWS tool say the same. */
export function renderReport(
  facts: ReportFacts,
  format: ReportFormat,
): RenderedReport {
  const { entity, lens, now } = facts;
  const name = (rest: string) => `${entity.metadata.name}-${lens.id}-${rest}`;
  switch (format) {
    case 'html':
      return {
        type: 'text/html',
        name: name('report.html'),
        content: toHtml(toReport(facts)),
      };
    case 'md':
      return {
        type: 'text/markdown',
        name: name('report.md'),
        content: toMarkdown(toReport(facts)),
      };
    case 'csv':
      return {
        type: 'text/csv',
        name: name('report.csv'),
        content: toCsv(toReport(facts)),
      };
    case 'wat':
      return {
        type: 'application/json',
        name: name('answers.json'),
        content: jsonOf(watOf(facts)),
      };
    case 'wat-script':
      return {
        type: 'text/x-shellscript',
        name: name('answers.sh'),
        content: toScript(watOf(facts), {
          entityRef: stringifyEntityRef(entity),
          generatedAt: now.toISOString(),
        }),
      };
    default:
      return {
        type: 'application/json',
        name: name('report.json'),
        content: jsonOf(toReport(facts)),
      };
  }
}

function watOf({ lens, reply, scored, acceptances }: ReportFacts) {
  const { review, answers } = reply;
  return toWat({
    lens,
    review,
    answers,
    scored,
    acceptedRisks: acceptances
      .filter(accepted => isAccepted(scored, accepted))
      .map(({ questionId, choiceId, expiresAt, reason, approvedBy }) => ({
        QuestionId: questionId,
        ChoiceId: choiceId,
        Until: expiresAt,
        Reason: reason,
        ApprovedBy: approvedBy,
      })),
  });
}

function isAccepted(
  { questions }: ReportFacts['scored'],
  { questionId, choiceId }: ReportFacts['acceptances'][number],
): boolean {
  return questions.some(
    question =>
      question.questionId === questionId &&
      question.practices.some(
        practice =>
          practice.choiceId === choiceId && practice.state === 'accepted',
      ),
  );
}

function jsonOf(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
