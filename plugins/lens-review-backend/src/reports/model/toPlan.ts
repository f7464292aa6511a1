import {
  Choice,
  findQuestion,
  Lens,
  Report,
  ReportPlanItem,
  worstFirst,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** What is to be done, worst first: open best practices, and claims that evidence contradicts. */
export function toPlan(input: {
  lens: Lens;
  pillars: Report['pillars'];
  pillarPriority: readonly string[];
}): ReportPlanItem[] {
  const { lens, pillars, pillarPriority } = input;
  const items = pillars.flatMap(({ pillarId, questions }) =>
    questions
      .flatMap(({ practices }) => practices)
      .filter(({ state, contradicted }) => state === 'open' || contradicted)
      .map(practice => {
        const guidance = choiceOf(lens, practice)?.guidance;
        return {
          ...practice,
          pillarId,
          inShort: guidance?.inShort,
          steps: [...(guidance?.steps ?? [])],
          evidenceWanted: [...(guidance?.evidence ?? [])],
        };
      }),
  );
  return [...worstFirst(items, { pillarPriority })];
}

function choiceOf(
  lens: Lens,
  practice: { readonly questionId: string; readonly choiceId: string },
): Choice | undefined {
  return findQuestion(lens, practice.questionId)?.choices.find(
    ({ id }) => id === practice.choiceId,
  );
}
