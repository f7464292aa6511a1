import {
  GENAI_API_VERSION,
  MODEL_KIND,
  PROMPT_KIND,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import { EmittedEntity, findEntities } from '../../database/operations';
import { Db } from '../../database/types';
import { AssetKind } from '../../model';
import { canonicalJson } from '../../text';
import { EntityBody } from '../derive';

/** What the change feed should say of an asset from now on: an entity, or, without one, nothing. */
export interface Emission {
  readonly assetId: string;
  readonly kind: AssetKind;
  readonly ref?: string;
  readonly body?: EntityBody;
}

/** The entries of the change feed that have to be written, tombstones of earlier names among them. */
export async function changedEntities(options: {
  db: Db;
  emissions: readonly Emission[];
}): Promise<readonly EmittedEntity[]> {
  const { db, emissions } = options;
  const wanted = emissions.flatMap(wantedEntity);
  const before = await findEntities({
    db,
    by: 'asset_id',
    values: emissions.map(({ assetId }) => assetId),
  });
  const atRefs = await findEntities({
    db,
    by: 'ref',
    values: wanted.map(({ ref }) => ref),
  });
  const wantedRefs = new Map(wanted.map(({ ref, assetId }) => [ref, assetId]));
  const tombstones = before
    .filter(({ ref, entity }) => entity !== undefined && !wantedRefs.has(ref))
    .map(({ ref, assetId }) => ({ ref, assetId }));
  const present = new Map(atRefs.map(emitted => [emitted.ref, emitted]));
  const changed = wanted.filter(emitted => {
    const there = present.get(emitted.ref);
    return (
      there?.entity !== emitted.entity || there?.assetId !== emitted.assetId
    );
  });
  return [...tombstones, ...changed];
}

function wantedEntity({ assetId, kind, ref, body }: Emission): EmittedEntity[] {
  if (!ref || !body) {
    return [];
  }
  const { spec, ...metadata } = body;
  const [namespace, name] = ref.slice(ref.indexOf(':') + 1).split('/');
  const entity = canonicalJson({
    apiVersion: GENAI_API_VERSION,
    kind: kind === 'prompt' ? PROMPT_KIND : MODEL_KIND,
    metadata: { namespace, name, ...metadata },
    spec,
  });
  return [{ ref, assetId, entity }];
}
