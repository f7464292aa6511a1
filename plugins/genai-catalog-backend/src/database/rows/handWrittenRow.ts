import { HandWritten } from '../../model';
import { HandWrittenRow } from '../types';

/** A hand-written entity as a row. */
export function toHandWrittenRow(entity: HandWritten): HandWrittenRow {
  return {
    ref: entity.ref,
    claims_source: entity.claims?.sourceId ?? null,
    claims_external_id: entity.claims?.externalId ?? null,
    facts: JSON.stringify(entity.facts),
  };
}

/** What `toHandWrittenRow` wrote. */
export function fromHandWrittenRow(row: HandWrittenRow): HandWritten {
  const { claims_source: sourceId, claims_external_id: externalId } = row;
  return {
    ref: row.ref,
    claims:
      sourceId !== null && externalId !== null
        ? { sourceId, externalId }
        : undefined,
    facts: JSON.parse(row.facts),
  };
}
