import {
  Evidence,
  evidenceStanding,
  EvidenceReply,
  isCurrent,
  isDisputed,
  PracticeEvidence,
  toolOfSource,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { EvidenceCollector } from '@genai-lens/backstage-plugin-lens-review-node';
import { EvidenceState } from './types';

type Collectors = readonly Pick<
  EvidenceCollector,
  'id' | 'title' | 'speaksTo'
>[];

/** The evidence of a review as the HTTP contract has it. */
export function presentEvidence(
  state: EvidenceState,
  options: { collectors: Collectors } & Pick<
    EvidenceReply,
    'may' | 'scorecard'
  >,
): EvidenceReply {
  const { collectors, scorecard, may } = options;
  const byPractice = new Map<string, Evidence[]>();
  for (const item of state.evidence) {
    const key = JSON.stringify([item.questionId, item.choiceId]);
    byPractice.set(key, [...(byPractice.get(key) ?? []), item]);
  }
  return {
    items: [...byPractice.values()].map(evidence =>
      presentPractice(state, evidence, collectors),
    ),
    sources: presentSources(state, collectors),
    scorecard,
    may,
  };
}

function presentPractice(
  { disputes, changes, now }: EvidenceState,
  evidence: readonly Evidence[],
  collectors: Collectors,
): PracticeEvidence {
  const [{ questionId, choiceId }] = evidence;
  const isHere = (item: { questionId: string; choiceId: string }) =>
    item.questionId === questionId && item.choiceId === choiceId;
  const dispute = disputes.find(isHere);
  return {
    questionId,
    choiceId,
    standing: evidenceStanding({ evidence, disputes, now }),
    findings: evidence.map(item => ({
      source: item.source,
      title: titleOf(item.source, collectors),
      verdict: item.verdict,
      sentence: item.sentence,
      ...(item.link && { link: { ...item.link } }),
      ...toolNamed(item.source),
      ...(item.file && { file: item.file }),
      ...(item.line && { line: item.line }),
      about: [...item.about],
      observedAt: item.observedAt,
      ...(item.expiresAt && { expiresAt: item.expiresAt }),
      expired: !isCurrent(item, now),
      disputed: isDisputed(item, disputes),
    })),
    ...(dispute && {
      dispute: {
        reason: dispute.reason,
        by: dispute.by,
        at: dispute.at,
        ...(dispute.via && { via: dispute.via }),
        holds: evidence.some(item => isDisputed(item, [dispute])),
      },
    }),
    history: changes
      .filter(isHere)
      .map(({ source, verdict, sentence, observedAt }) => ({
        source,
        verdict,
        sentence,
        at: observedAt,
      })),
  };
}

/** Sources that speak to the lens, and those that did once. Why one failed is for the log. */
function presentSources(
  { evidence, readings, review }: EvidenceState,
  collectors: Collectors,
): EvidenceReply['sources'] {
  const targetsOf = (id: string) =>
    (toolOfSource(id) === undefined
      ? (collectors.find(each => each.id === id)?.speaksTo ?? []).filter(
          ({ lensId }) => lensId === review.lensId,
        )
      : evidence.filter(({ source }) => source === id)
    ).map(({ questionId, choiceId }) => ({ questionId, choiceId }));
  const ids = new Set([
    ...collectors.map(({ id }) => id).filter(id => targetsOf(id).length > 0),
    ...readings.map(({ source }) => source),
  ]);
  return [...ids].map(id => {
    const reading = readings.find(({ source }) => source === id);
    return {
      id,
      title: titleOf(id, collectors),
      ...toolNamed(id),
      speaksTo: targetsOf(id),
      ...(reading && { askedAt: reading.askedAt }),
      ...(reading?.answeredAt && { answeredAt: reading.answeredAt }),
      failed: reading?.error !== undefined,
    };
  });
}

function titleOf(source: string, collectors: Collectors): string {
  return (
    toolOfSource(source) ??
    collectors.find(({ id }) => id === source)?.title ??
    source
  );
}

function toolNamed(source: string): { tool?: string } {
  const tool = toolOfSource(source);
  return tool === undefined ? {} : { tool };
}
