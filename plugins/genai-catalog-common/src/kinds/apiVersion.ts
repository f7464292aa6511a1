/** Group of the kinds, as in `apiVersion: genai-lens.io/v1alpha1`. */
export const GENAI_API_GROUP = 'genai-lens.io';

/** Version name of the kinds within their group. */
export const GENAI_API_VERSION_NAME = 'v1alpha1';

/** The `apiVersion` of every Prompt and Model. */
export const GENAI_API_VERSION = `${GENAI_API_GROUP}/${GENAI_API_VERSION_NAME}`;

/** Kind of prompts, spelled as the catalog spells it. */
export const PROMPT_KIND = 'Prompt';

/** Kind of models, spelled as the catalog spells it. */
export const MODEL_KIND = 'Model';
