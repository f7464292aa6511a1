import { MODEL_KIND, PROMPT_KIND } from './apiVersion';

/** Every kind that Backstage brings along, with or without an optional module. */
export const BACKSTAGE_KINDS: readonly string[] = Object.freeze([
  'AiResource',
  'API',
  'Component',
  'Domain',
  'Group',
  'Location',
  'Resource',
  'System',
  'Template',
  'User',
]);

/** Kinds that a prompt or a model can be used by, beside those of the operator's own. */
export const USER_KINDS: readonly string[] = Object.freeze([
  'AiResource',
  'API',
  'Component',
  'Domain',
  'Resource',
  'System',
  'Template',
  MODEL_KIND,
  PROMPT_KIND,
]);

/** What the layers have to know of the rest of the catalog. */
export type LayerOptions = {
  /**
   * Kinds of the operator's own that take part in dependencies. A layer emits the reverse of a relation only where it
   * names both kinds.
   */
  relatedKinds?: readonly string[];
};
