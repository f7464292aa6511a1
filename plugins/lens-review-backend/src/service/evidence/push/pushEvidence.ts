import { InputError } from '@backstage/errors';
import {
  Evidence,
  evidenceVerdicts,
  sourceOfTool,
  toolOfSource,
} from '@genai-lens/backstage-plugin-lens-review-common';
import {
  findEvidence,
  insertEvidenceHistory,
  upsertEvidence,
  upsertReading,
} from '../../../database/operations/evidence';
import { ReviewContext, withLockedReview } from '../../reviews/context';
import { sameTarget, saysTheSame, sinceWhen } from '../whatChanged';
import { writeVerdicts } from '../writeVerdicts';
import { settleItem } from './settleItem';
import { toPushedEvidence } from './toPushedEvidence';
import { PushedEvidence, PushEvidence } from './types';

/** Tools that may send evidence on one review. */
const MOST_TOOLS = 50;

/**
 * Takes in what a tool sends, and scores the review anew, in one transaction. Unlike a collector, which is asked about
 * everything, a pipeline says what it has looked at: what it does not mention stays until it expires.
 */
export async function pushEvidence(
  context: ReviewContext,
  push: PushEvidence,
): Promise<PushedEvidence> {
  const source = sourceOfTool(push.tool);
  return withLockedReview(context, push.key, async locked => {
    const { tx, lens, now } = locked;
    const reviewId = locked.review.id;
    const sent = toPushedEvidence(push, { lens, now });
    const stored = await findEvidence({ db: tx, reviewId });
    assertRoomFor(source, stored.evidence);
    const before = stored.evidence.filter(item => item.source === source);
    const items = sent.map((evidence, index) =>
      settleItem({
        item: push.items[index],
        evidence: { ...evidence, since: sinceWhen(before, evidence) },
        last: sameTarget(before, evidence),
        now,
      }),
    );
    const recorded = items.flatMap(({ outcome, evidence }) =>
      outcome === 'recorded' ? [evidence] : [],
    );
    if (recorded.length === 0) {
      return { source, items, review: locked.review };
    }
    const rest = stored.evidence.filter(
      item => item.source !== source || !sameTarget(recorded, item),
    );
    const at = now.toISOString();
    const review = await writeVerdicts(context, locked, {
      verdicts: evidenceVerdicts([...rest, ...recorded], stored.disputes),
      with: [
        ...upsertEvidence({ tx, reviewId, evidence: recorded }),
        ...insertEvidenceHistory({
          tx,
          reviewId,
          changes: recorded.filter(item => !saysTheSame(before, item)),
        }),
        ...upsertReading({ tx, reviewId, source, askedAt: at, answeredAt: at }),
      ],
    });
    return { source, items, review };
  });
}

function assertRoomFor(source: string, evidence: readonly Evidence[]): void {
  const tools = new Set(
    evidence.map(item => item.source).filter(toolOfSource),
  ).add(source);
  if (tools.size > MOST_TOOLS) {
    throw new InputError(
      `tool: ${MOST_TOOLS} other tools have sent evidence on this review already`,
    );
  }
}
