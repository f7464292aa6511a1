import { Applicability } from '@genai-lens/backstage-plugin-lens-review-common';
import { ApplicabilityDecision, StoredApplicability } from '../model';
import { isAiAsset } from './dependencies';

/** What a lens means to an entity, and whose word that is. */
export type Verdict = Pick<
  Applicability,
  'status' | 'because' | 'decidedBy' | 'decision'
>;

/** What is stored, in words. */
export function explainApplicability(
  { status, decidedBy, via }: StoredApplicability,
  said?: ApplicabilityDecision,
): Verdict {
  const decision = said && { by: said.by, at: said.at, reason: said.reason };
  if (decidedBy === 'person' && decision) {
    return { status, decidedBy, because: wordsOf(status, decision), decision };
  }
  return { status, decidedBy, because: reasonOf(decidedBy, via) };
}

function wordsOf(
  status: string,
  { by, at, reason }: { by: string; at: string; reason: string },
): string {
  const says = status === 'in' ? 'applies' : 'does not apply';
  return `${by} said on ${at.slice(0, 10)} that it ${says}: ${reason}`;
}

function reasonOf(
  decidedBy: StoredApplicability['decidedBy'],
  via?: string,
): string {
  switch (decidedBy) {
    case 'person':
      return 'A person said so.';
    case 'filter':
      return 'The entity matches the filter that is configured for this lens.';
    case 'dependency':
      return via && isAiAsset(via)
        ? `It depends on ${via}.`
        : `It depends on ${via}, to which the lens applies.`;
    default:
      return 'Nobody has said so yet, and nothing that it depends on decides it.';
  }
}
