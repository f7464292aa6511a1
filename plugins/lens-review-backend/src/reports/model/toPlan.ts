import {
  Choice,
  findQuestion,
  Lens,
  Report,
  ReportPlanItem,
} from '@genai-lens/backstage-plugin-lens-review-common';

const RISK_RANK = { HIGH: 0, MEDIUM: 1, LOW: 2 } as const;
const EFFORT_RANK = { S: 0, M: 1, L: 2 } as const;

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
  const priority = (id: string) => {
    const at = pillarPriority.indexOf(id);
    return at < 0 ? pillarPriority.length : at;
  };
  const effort = (item: ReportPlanItem) =>
    item.effort ? EFFORT_RANK[item.effort] : EFFORT_RANK.L + 1;
  // Sorting is stable: what is equal stays in the order of the lens.
  return items.sort(
    (a, b) =>
      RISK_RANK[a.documentedRisk] - RISK_RANK[b.documentedRisk] ||
      priority(a.pillarId) - priority(b.pillarId) ||
      effort(a) - effort(b),
  );
}

function choiceOf(
  lens: Lens,
  practice: { readonly questionId: string; readonly choiceId: string },
): Choice | undefined {
  return findQuestion(lens, practice.questionId)?.choices.find(
    ({ id }) => id === practice.choiceId,
  );
}
