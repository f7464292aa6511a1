import { z } from 'zod';
import { haveOwnIds, idSchema, slugSchema, topicSchema } from './primitives';

/** Named subsets of a lens's best practices; their ids stand in addresses. */
export const profilesSchema = z
  .array(
    topicSchema.extend({
      id: slugSchema,
      /** Ids of best practices, as the lens file or the documentation writes them. */
      choices: z.array(idSchema).min(1),
    }),
  )
  .refine(haveOwnIds, { error: 'names an id twice' });
