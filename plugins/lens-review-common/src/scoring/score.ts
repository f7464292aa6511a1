import {
  DocumentedRisk,
  PracticeState,
  Risk,
  RISKS_WORST_FIRST,
  Score,
  ScoredQuestion,
} from '../model';
import { maturityOf } from './maturity';

/** Adds up questions: those of a pillar, or of a whole review. */
export function scoreOf(questions: readonly ScoredQuestion[]): Score {
  const practices = questions.flatMap(question => question.practices);
  const inState = (wanted: PracticeState) =>
    practices.filter(({ state }) => state === wanted);
  const inScope = questions.filter(question => question.inScope);
  const riskCounts = countRisks(questions);
  return {
    risk: worstRisk(riskCounts),
    riskCounts,
    openPractices: countByRisk(inState('open')),
    acceptedPractices: countByRisk(inState('accepted')),
    unknownPractices: inState('unknown').length,
    outOfScope: inState('out-of-scope').length,
    contradicted: practices.filter(({ contradicted }) => contradicted).length,
    maturity: maturityOf(practices),
    answered: inScope.filter(({ answered }) => answered).length,
    questions: inScope.length,
  };
}

function countRisks(
  questions: readonly ScoredQuestion[],
): Record<Risk, number> {
  const counts: Record<Risk, number> = {
    HIGH: 0,
    MEDIUM: 0,
    NONE: 0,
    UNANSWERED: 0,
    NOT_APPLICABLE: 0,
  };
  questions.forEach(({ risk }) => {
    counts[risk] += 1;
  });
  return counts;
}

function worstRisk(counts: Readonly<Record<Risk, number>>): Risk {
  return RISKS_WORST_FIRST.find(risk => counts[risk] > 0) ?? 'NOT_APPLICABLE';
}

function countByRisk(
  practices: readonly { readonly documentedRisk: DocumentedRisk }[],
): Record<DocumentedRisk, number> {
  const counts: Record<DocumentedRisk, number> = { HIGH: 0, MEDIUM: 0, LOW: 0 };
  practices.forEach(({ documentedRisk }) => {
    counts[documentedRisk] += 1;
  });
  return counts;
}
