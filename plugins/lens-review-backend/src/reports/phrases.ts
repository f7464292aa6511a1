import { parseEntityRef } from '@backstage/catalog-model';
import {
  Report,
  ReportPractice,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { EFFORT_WORDS, REASON_WORDS, RISK_WORDS, STATE_WORDS } from './words';

/** `2026-11-21`. */
export function day(timestamp: string): string {
  return timestamp.slice(0, 10);
}

/** `2026-11-21 09:30 UTC`. */
export function moment(timestamp: string): string {
  return `${day(timestamp)} ${timestamp.slice(11, 16)} UTC`;
}

/** The title of a person, group or system in the catalog, or else the name in its ref. */
export function nameOf(ref: string, names: Report['names']): string {
  return Object.hasOwn(names, ref) ? names[ref] : bareName(ref);
}

/** Services have a subject, which is no ref. */
function bareName(ref: string): string {
  try {
    return parseEntityRef(ref).name;
  } catch {
    return ref;
  }
}

/** What a best practice counts as: `In place, verified by evidence`. */
export function stateOf(practice: ReportPractice): string {
  const { state, providedBy, origin, verified, contradicted, reason } =
    practice;
  const parts = [
    contradicted
      ? 'Said to be in place, contradicted by evidence'
      : STATE_WORDS[state],
    verified && 'verified by evidence',
    reason &&
      (reason !== 'OUT_OF_SCOPE' || state !== 'out-of-scope') &&
      `marked not applicable: ${REASON_WORDS[reason].toLocaleLowerCase(
        'en-US',
      )}`,
    origin === 'scope' && 'by the scope of the review',
    providedBy &&
      `provided by ${
        providedBy.entity?.title ?? 'an entity that you may not see'
      }`,
  ];
  return parts.filter(Boolean).join(', ');
}

/** `High risk · effort: weeks`. */
export function weightOf({
  documentedRisk,
  effort,
}: Pick<ReportPractice, 'documentedRisk' | 'effort'>): string {
  const risk = RISK_WORDS[documentedRisk];
  return effort ? `${risk} · effort: ${EFFORT_WORDS[effort]}` : risk;
}

/** Several sentences or phrases as one: `Alarms; a test report.` */
export function inOneSentence(parts: readonly string[]): string {
  return `${parts.map(part => part.replace(/\.$/, '')).join('; ')}.`;
}
