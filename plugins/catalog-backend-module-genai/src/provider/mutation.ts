import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  Entity,
} from '@backstage/catalog-model';
import { DeferredEntity } from '@backstage/plugin-catalog-node';
import {
  ANNOTATION_SOURCE,
  LEDGER_LOCATION_TYPE,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import { AssetFeedItem } from './AssetFeed';

/** Marks what is the ledger's in the catalog, which lets nobody else write it. */
export const LOCATION_KEY = LEDGER_LOCATION_TYPE;

/** What the catalog has to do to follow some items of the feed. */
export type Changes = {
  added: DeferredEntity[];
  removed: { entityRef: string; locationKey: string }[];
};

/** Turns items into changes. Of two items about the same entity the later one counts. */
export function changesOf(
  items: readonly AssetFeedItem[],
  isWanted: (entity: Entity) => boolean,
): Changes {
  const changes: Changes = { added: [], removed: [] };
  for (const item of new Map(items.map(i => [i.ref, i])).values()) {
    if (!('entity' in item)) {
      changes.removed.push({ entityRef: item.ref, locationKey: LOCATION_KEY });
    } else if (isWanted(item.entity)) {
      changes.added.push(deferred(item.entity));
    }
  }
  return changes;
}

function deferred(entity: Entity): DeferredEntity {
  const { annotations = {} } = entity.metadata;
  const location = `${LEDGER_LOCATION_TYPE}:${
    annotations[ANNOTATION_SOURCE] ?? 'ledger'
  }`;
  return {
    locationKey: LOCATION_KEY,
    entity: {
      ...entity,
      metadata: {
        ...entity.metadata,
        annotations: {
          ...annotations,
          [ANNOTATION_LOCATION]: location,
          [ANNOTATION_ORIGIN_LOCATION]: location,
        },
      },
    },
  };
}
