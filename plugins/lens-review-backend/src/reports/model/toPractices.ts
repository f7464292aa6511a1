import {
  bestPracticesOf,
  Question,
  ReportPractice,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { ReportFacts } from './facts';

/** The best practices of a question, with what people and evidence say of each. */
export function toPractices(
  question: Question,
  { reply, scored, evidence, provided }: ReportFacts,
): ReportPractice[] {
  const answer = reply.answers.find(one => one.questionId === question.id);
  const result = scored.questions.find(one => one.questionId === question.id);
  return bestPracticesOf(question).flatMap(choice => {
    const practice = result?.practices.find(one => one.choiceId === choice.id);
    if (!practice) {
      return [];
    }
    const mark = answer?.notApplicableChoices.find(
      one => one.choiceId === choice.id,
    );
    const found = evidence.items.find(
      one => one.questionId === question.id && one.choiceId === choice.id,
    );
    const taken = provided.find(
      one => one.questionId === question.id && one.choiceId === choice.id,
    );
    const { state, origin, verified, contradicted, documentedRisk } = practice;
    return {
      questionId: question.id,
      choiceId: choice.id,
      title: choice.title,
      documentedRisk,
      effort: choice.effort,
      state,
      origin,
      verified,
      contradicted,
      reason: mark?.reason,
      notes: [mark?.note, answer?.choiceNotes[choice.id]].flatMap(
        note => note || [],
      ),
      ...(origin === 'provided' && {
        providedBy: {
          entity: taken?.provider,
          statement: taken?.statement,
          link: taken?.link,
        },
      }),
      ...(found && {
        evidence: {
          standing: found.standing,
          findings: found.findings,
          dispute: found.dispute,
        },
      }),
    };
  });
}
