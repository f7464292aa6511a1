import { z } from 'zod';

/** A time as ISO 8601 in UTC. */
export const timestampSchema = z.iso.datetime();

/** Full entity ref, lower case: `prompt:default/support-triage`. */
export const entityRefSchema = z.string();

/** A user's entity ref, or a service's subject. */
export const actorSchema = z.string();

/** `:namespace/:name` of a path, any case; parsed to lower case. */
export const assetParams = z.object({
  namespace: z.string().min(1).max(63).toLowerCase(),
  name: z.string().min(1).max(63).toLowerCase(),
});

/** `:kind/:namespace/:name` of a path, any case; parsed to lower case. */
export const entityParams = assetParams.extend({
  kind: z.string().min(1).max(63).toLowerCase(),
});

/** A version as the ledger shows it: `7`, `DRAFT@4f1d…`; or as its source calls it. */
export const versionNameSchema = z.string().min(1).max(300);

/** What somebody who writes names: an entity ref, whole or with what is usual left out. */
export const writtenRefSchema = z
  .string()
  .max(255)
  .regex(
    /^([a-z][a-z0-9]{0,62}:)?([a-z0-9-]{1,63}\/)?[a-z0-9]([a-z0-9_.-]{0,61}[a-z0-9])?$/i,
    'Not an entity reference such as group:default/support',
  );

/** Where a reply of pages goes on. */
export const pageQuery = {
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
};

export const assetKindSchema = z.enum(['prompt', 'model']);

/**
 * `entity`: the catalog has it. `handwritten`: it belongs to an entity that a person wrote. `unclaimed`: nobody said what
 * only people know, as a rule the owner. `candidate`: offered, but nobody uses it. `removed`: its source has it no longer.
 */
export const assetStateSchema = z.enum([
  'entity',
  'handwritten',
  'unclaimed',
  'candidate',
  'removed',
]);

/** Something about an asset that a person should look at. */
export const findingSchema = z.object({
  code: z.string(),
  message: z.string(),
});

/** Who says what a field says. */
export const provenanceSchema = z.object({
  field: z.string(),
  origin: z.enum([
    'curation',
    'adopted',
    'rule',
    'source',
    'open-data',
    'derived',
  ]),
  /** A person, an entity, a rule's place in the config, a source or a data set. */
  by: z.string(),
  asOf: z.string().optional(),
});
