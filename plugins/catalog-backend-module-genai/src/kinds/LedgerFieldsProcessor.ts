import { Entity } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { CatalogProcessor } from '@backstage/plugin-catalog-node';
import { LocationSpec } from '@backstage/plugin-catalog-common';
import {
  LEDGER_LOCATION_TYPE,
  isModelEntity,
  isPromptEntity,
} from '@genai-lens/backstage-plugin-genai-catalog-common';

/**
 * Refuses a summary that somebody wrote by hand: how many versions pass is for the ledger to say.
 *
 * A schema cannot tell where an entity comes from, so this is the one rule of the kinds that is not in theirs.
 */
export class LedgerFieldsProcessor implements CatalogProcessor {
  getProcessorName(): string {
    return 'GenaiLedgerFieldsProcessor';
  }

  async preProcessEntity(
    entity: Entity,
    location: LocationSpec,
  ): Promise<Entity> {
    if (
      location.type !== LEDGER_LOCATION_TYPE &&
      (isPromptEntity(entity) || isModelEntity(entity)) &&
      entity.spec?.summary !== undefined
    ) {
      throw new InputError(
        '/spec/summary is written by the ledger only: leave it out',
      );
    }
    return entity;
  }
}
