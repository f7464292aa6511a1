/** Which configured source an entity was pulled from, for example `langfuse:prod`. */
export const ANNOTATION_SOURCE = 'genai-lens.io/source';

/** What the source calls the asset. With the source it identifies the asset; the entity's name does not. */
export const ANNOTATION_EXTERNAL_ID = 'genai-lens.io/external-id';

/** On a component: entity references, separated by commas, of the prompts and models that it uses. */
export const ANNOTATION_USES = 'genai-lens.io/uses';

/** On a hand-written model: the regions that it can be used in, separated by commas. They are kept in the ledger. */
export const ANNOTATION_REGIONS = 'genai-lens.io/regions';

/** Type of the location that entities from the ledger are managed by; no file or address can claim it. */
export const LEDGER_LOCATION_TYPE = 'genai-catalog';
