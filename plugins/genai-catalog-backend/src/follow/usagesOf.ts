import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { ANNOTATION_USES } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { readReference } from '../ledger';
import { Usage } from '../database/operations';

/** What an entity says that it uses by its annotation: references, or `<source>:<external id>`, separated by commas. */
export function usagesOf(entity: Entity): readonly Usage[] {
  const componentRef = stringifyEntityRef(entity);
  const uses = entity.metadata.annotations?.[ANNOTATION_USES] ?? '';
  return uses
    .split(',')
    .map(text => text.trim())
    .filter(Boolean)
    .map(text => ({
      componentRef,
      target: readReference(text, { kinds: ['prompt', 'model'] }) ?? text,
    }));
}
