import { z } from 'zod';

export const idSchema = z.string().min(1).max(128);
export const textSchema = z.string().trim().min(1);

export const linkSchema = z.strictObject({
  title: textSchema,
  url: z.url({ protocol: /^https?$/ }),
});

export const topicSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  text: textSchema,
});

/** An id that stands in addresses: of a level or a profile. */
export const slugSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, {
  error: 'is not 1 to 63 small letters, digits and hyphens',
});

/** Whether no two entries of a list have one id. */
export function haveOwnIds(entries: readonly { readonly id: string }[]) {
  return new Set(entries.map(({ id }) => id)).size === entries.length;
}
