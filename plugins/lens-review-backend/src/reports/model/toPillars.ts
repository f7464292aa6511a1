import {
  Question,
  Report,
  ReportQuestion,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { ReportFacts } from './facts';
import { toPractices } from './toPractices';

/** Every pillar of the lens with its questions and answers, in the order of the lens. */
export function toPillars(facts: ReportFacts): Report['pillars'] {
  const { lens, reply } = facts;
  return lens.pillars.flatMap(pillar => {
    const score = reply.scorecard.pillars.find(
      ({ pillarId }) => pillarId === pillar.id,
    );
    return score
      ? {
          pillarId: pillar.id,
          name: pillar.name,
          score,
          questions: pillar.questions.map(one => toQuestion(one, facts)),
        }
      : [];
  });
}

function toQuestion(question: Question, facts: ReportFacts): ReportQuestion {
  const { reply, scored } = facts;
  const answer = reply.answers.find(one => one.questionId === question.id);
  const result = scored.questions.find(one => one.questionId === question.id);
  const none = question.choices.find(choice => choice.noneOfThese)?.id;
  return {
    questionId: question.id,
    title: question.title,
    subject: question.subject,
    risk: result?.risk ?? 'UNANSWERED',
    inScope: result?.inScope ?? false,
    applicable: answer?.applicable ?? true,
    reason: answer?.reason,
    noneOfThese:
      none !== undefined && (answer?.selectedChoices.includes(none) ?? false),
    notes: answer?.notes,
    ...(answer && {
      answer: {
        revision: answer.revision,
        updatedAt: answer.updatedAt,
        updatedBy: answer.updatedBy,
        confirmedAt: answer.confirmedAt,
        confirmedBy: answer.confirmedBy,
      },
    }),
    practices: toPractices(question, facts),
  };
}
