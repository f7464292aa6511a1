import { z } from 'zod';

const tags = z
  .array(z.object({ key: z.string(), value: z.string().optional() }))
  .optional();

/** A page of `registered-models/search`; entries are checked one by one later. */
export const registeredModelsPageSchema = z.object({
  registered_models: z
    .array(z.looseObject({ name: z.string().min(1), tags }))
    .optional(),
  next_page_token: z.string().optional(),
});

/** A page of `model-versions/search`. */
export const modelVersionsPageSchema = z.object({
  model_versions: z.array(z.unknown()).optional(),
  next_page_token: z.string().optional(),
});

/** A registered model, which is what prompts are, too. */
export const registeredModelSchema = z.object({
  name: z.string().min(1),
  description: z.string().optional(),
  tags,
  aliases: z
    .array(
      z.object({
        alias: z.string(),
        version: z.union([z.string(), z.number()]).transform(String),
      }),
    )
    .optional(),
});

/** One of its versions. */
export const modelVersionSchema = z.object({
  version: z.union([z.string(), z.number()]).transform(String),
  creation_timestamp: z.number().optional(),
  user_id: z.string().optional(),
  description: z.string().optional(),
  run_id: z.string().optional(),
  source: z.string().optional(),
  status: z.string().optional(),
  tags,
});

export type RegisteredModel = z.output<typeof registeredModelSchema>;
export type ModelVersion = z.output<typeof modelVersionSchema>;

/** The value of a tag. */
export function tagOf(
  { tags: all }: { tags?: { key: string; value?: string }[] },
  key: string,
): string | undefined {
  return all?.find(tag => tag.key === key)?.value;
}
