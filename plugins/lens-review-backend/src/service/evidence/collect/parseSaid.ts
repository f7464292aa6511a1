import { Evidence } from '@genai-lens/backstage-plugin-lens-review-common';
import { firstProblems } from '@genai-lens/http-contract-node';
import { z } from 'zod';
import { ForReview } from './parseAnswer';

/** In characters; what is longer is cut. */
const LONGEST_SENTENCE = 1000;
const MOST_ENTITIES = 20;

/** As both databases give it back: without U+0000 and halves of characters. Disputes compare sentences. */
const text = z
  .string()
  .transform(value => Buffer.from(value.replaceAll('\0', '')).toString());

/** With a year of four digits, so that times sort as texts. */
const time = z
  .date()
  .min(new Date('0001-01-01T00:00:00.000Z'))
  .max(new Date('9999-12-31T23:59:59.999Z'))
  .transform(value => value.toISOString());

/** People click on it: no other scheme is kept. */
const link = z
  .object({ title: text, url: z.url({ protocol: /^https?$/ }) })
  .optional()
  .catch(undefined);

const saidSchema = z.object({
  verdict: z.enum(['supports', 'contradicts', 'undeclared', 'nothing-found']),
  sentence: z
    .string()
    .transform(value => value.trim().slice(0, LONGEST_SENTENCE))
    .pipe(text)
    .refine(value => value.trim() !== '', 'is empty'),
  link,
  about: z
    .array(text)
    .default([])
    .transform(refs => refs.slice(0, MOST_ENTITIES)),
  observedAt: time,
  expiresAt: time,
});

/** What a collector says of one best practice. Throws for what cannot be kept. */
export function parseSaid(
  item: ForReview,
  of: { collectorId: string; choiceId: string },
): Omit<Evidence, 'source' | 'questionId' | 'choiceId'> {
  const { data, error } = saidSchema.safeParse(item);
  if (!data) {
    const problems = error.issues.map(
      ({ path, message }) => `${path.join('.')}: ${message}`,
    );
    throw new Error(
      `Collector '${of.collectorId}' says of ${
        of.choiceId
      } what cannot be kept: ${firstProblems(problems, '; ')}`,
    );
  }
  const { link: where, ...said } = data;
  return { ...said, ...(where && { link: where }) };
}
