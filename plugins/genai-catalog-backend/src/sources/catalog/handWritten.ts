import {
  ANNOTATION_LOCATION,
  Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  ANNOTATION_EXTERNAL_ID,
  ANNOTATION_SOURCE,
  isModelEntity,
  isPromptEntity,
  LEDGER_LOCATION_TYPE,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import { HandWritten } from '../../model';
import { modelFactsOf, promptFactsOf } from './factsOf';

/** Whether a person wrote an entity, and not the ledger. */
export function isHandWritten(entity: Entity): boolean {
  const location = locationOf(entity);
  return !location?.startsWith(`${LEDGER_LOCATION_TYPE}:`);
}

/** Where the catalog says that an entity came from. */
export function locationOf(entity: Entity): string | undefined {
  return entity.metadata.annotations?.[ANNOTATION_LOCATION];
}

/** A Prompt or Model that a person wrote, as the ledger wants to know it; undefined for everything else. */
export function handWrittenOf(entity: Entity): HandWritten | undefined {
  if (!isHandWritten(entity)) {
    return undefined;
  }
  const ref = stringifyEntityRef(entity);
  const claims = claimsOf(entity);
  if (isPromptEntity(entity)) {
    return { ref, claims, facts: promptFactsOf(entity) };
  }
  return isModelEntity(entity)
    ? { ref, claims, facts: modelFactsOf(entity) }
    : undefined;
}

/** The remote asset that an entity wants to stand for. */
export function claimsOf(entity: Entity): HandWritten['claims'] {
  const { annotations = {} } = entity.metadata;
  const sourceId = annotations[ANNOTATION_SOURCE];
  const externalId = annotations[ANNOTATION_EXTERNAL_ID];
  return sourceId && externalId ? { sourceId, externalId } : undefined;
}
