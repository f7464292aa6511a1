import { EvidenceCollector } from '@genai-lens/backstage-plugin-lens-review-node';
import { z } from 'zod';

const answerSchema = z.array(
  z.looseObject({ entityRef: z.string(), lensId: z.string() }),
);

/** What a collector says of a review; the rest of it is looked at with that review. */
export type ForReview = z.output<typeof answerSchema>[number];

/** Collectors are other people's code: an answer that does not even say what it is about is none. */
export function parseAnswer(
  { id }: Pick<EvidenceCollector, 'id'>,
  answer: unknown,
): readonly ForReview[] {
  const { data } = answerSchema.safeParse(answer);
  if (!data) {
    throw new Error(
      `Collector '${id}' answers with something else than a list of evidence`,
    );
  }
  return data;
}
