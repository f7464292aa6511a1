import {
  Evidence,
  EvidenceOutcome,
  Link,
} from '@genai-lens/backstage-plugin-lens-review-common';
import {
  CollectedEvidence,
  EvidenceTarget,
} from '@genai-lens/backstage-plugin-lens-review-node';

/** Where a collector speaks twice of one best practice, the first of these stands. */
const STRONGEST_FIRST: readonly EvidenceOutcome[] = [
  'contradicts',
  'supports',
  'undeclared',
  'nothing-found',
];
/** In characters; what is longer is cut. */
const LONGEST_SENTENCE = 1000;
const MOST_ENTITIES = 20;

/**
 * What a collector says of each of `targets`; where it says nothing, that it found nothing. Throws for what cannot be
 * kept: such an answer replaces nothing.
 */
export function toEvidence(input: {
  collector: { readonly id: string; readonly title: string };
  targets: readonly EvidenceTarget[];
  collected: readonly CollectedEvidence[];
  askedAt: Date;
}): readonly Evidence[] {
  const { collector, targets, collected, askedAt } = input;
  return targets.map(({ questionId, choiceId }) => {
    const [strongest] = STRONGEST_FIRST.flatMap(verdict =>
      collected.filter(
        item =>
          item.verdict === verdict &&
          item.questionId === questionId &&
          item.choiceId === choiceId,
      ),
    );
    const key = { source: collector.id, questionId, choiceId };
    return strongest
      ? { ...key, ...said(strongest, collector.id) }
      : {
          ...key,
          verdict: 'nothing-found' as const,
          sentence: `${collector.title} has nothing to say on it.`,
          about: [],
          observedAt: askedAt.toISOString(),
        };
  });
}

function said(item: CollectedEvidence, collectorId: string) {
  const sentence = storable(item.sentence).trim();
  const { observedAt, expiresAt, link } = item;
  if (!sentence || !isTime(observedAt) || !isTime(expiresAt)) {
    throw new Error(
      `Collector '${collectorId}' says something of ${item.choiceId} without a sentence, a time or an expiry`,
    );
  }
  return {
    verdict: item.verdict,
    sentence: sentence.slice(0, LONGEST_SENTENCE),
    ...(link && isWebLink(link) && { link }),
    about: (item.about ?? []).slice(0, MOST_ENTITIES).map(storable),
    observedAt: observedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  };
}

/** PostgreSQL stores no U+0000 in a text. */
function storable(text: string): string {
  return text.replaceAll('\0', '');
}

function isTime(time: Date): boolean {
  return !Number.isNaN(time.getTime());
}

/** People click on it: no other scheme is kept. */
function isWebLink({ url }: Link): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
