import { EntitySubjects } from '@genai-lens/backstage-plugin-lens-review-node';
import { z } from 'zod';
import { subjectKey } from './knownSubjects';

/** More than an entity uses; a review keeps them all with each answer that depends on them. */
const MOST_SUBJECTS = 200;

/** PostgreSQL keeps no text with it. */
const text = (max: number) =>
  z
    .string()
    .max(max)
    .transform(value => value.replaceAll('\0', ''));

const subjectSchema = z.object({
  kind: z.enum(['prompt', 'model']),
  ref: z
    .string()
    .max(255)
    .toLowerCase()
    .regex(/^(prompt|model):[a-z0-9_.-]+\/[a-z0-9_.-]+$/),
  title: text(500),
  label: text(128).optional(),
  version: text(300),
  digest: text(128).optional(),
});

const answerSchema = z.array(
  z.object({
    entityRef: z.string(),
    subjects: z
      .array(subjectSchema)
      .max(MOST_SUBJECTS)
      .transform(list => [
        ...new Map(list.map(one => [subjectKey(one), one])).values(),
      ]),
  }),
);

/** Readers are other people's code: throws where one answers with something else. */
export function parseSubjects(
  { id }: { readonly id: string },
  answer: unknown,
): readonly EntitySubjects[] {
  const { data, error } = answerSchema.safeParse(answer);
  if (!data) {
    const { path = [], message } = error?.issues[0] ?? {};
    throw new Error(
      `Reader '${id}' answers with something else than subjects of entities: ${path.join(
        '.',
      )}: ${message}`,
    );
  }
  return data;
}
