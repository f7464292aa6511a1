import { findIncludeLoops } from '@genai-lens/backstage-plugin-genai-catalog-common';
import {
  findAssetsByExternalId,
  Link,
  listLinks,
} from '../../database/operations';
import { Db } from '../../database/types';
import { StoredAsset } from '../../model';
import { group } from './group';
import { shownRef } from './ids';

/** A chain of prompts that is longer is taken for finite. */
const MAX_DEPTH = 30;

/** Which prompts the prompts of a batch include, and which of them include themselves. */
export class IncludeDirectory {
  readonly #byKey: ReadonlyMap<string, StoredAsset>;
  readonly #inLoop: ReadonlySet<string>;

  private constructor(
    byKey: ReadonlyMap<string, StoredAsset>,
    inLoop: ReadonlySet<string>,
  ) {
    this.#byKey = byKey;
    this.#inLoop = inLoop;
  }

  /** Follows what is included level by level, a few queries a level. */
  static async load(options: {
    db: Db;
    assets: readonly StoredAsset[];
    links: readonly Link[];
  }): Promise<IncludeDirectory> {
    const { db } = options;
    const byKey = new Map(options.assets.map(asset => [keyOf(asset), asset]));
    const graph = new Map<string, string[]>();
    let level = options.assets;
    let links = options.links;
    for (let depth = 0; depth < MAX_DEPTH && level.length; depth++) {
      const keys = addEdges({ graph, level, links });
      const unknown = keys.filter(({ key }) => !byKey.has(key));
      level = await findMissing(db, unknown);
      level.forEach(asset => byKey.set(keyOf(asset), asset));
      links = await listLinks({ db, assetIds: level.map(({ id }) => id) });
    }
    return new IncludeDirectory(byKey, new Set(findIncludeLoops(graph).flat()));
  }

  refOf(externalId: string, asking: StoredAsset): string | undefined {
    const found = this.#byKey.get(keyOf({ ...asking, externalId }));
    return found && shownRef(found);
  }

  isInLoop(asset: StoredAsset): boolean {
    return this.#inLoop.has(keyOf(asset));
  }
}

function addEdges(options: {
  graph: Map<string, string[]>;
  level: readonly StoredAsset[];
  links: readonly Link[];
}) {
  const includes = group(
    options.links.filter(({ type }) => type === 'includes'),
    ({ assetId }) => assetId,
  );
  return options.level.flatMap(asset => {
    const keys = (includes.get(asset.id) ?? []).map(({ target }) => ({
      sourceId: asset.sourceId,
      externalId: target,
      key: keyOf({ sourceId: asset.sourceId, externalId: target }),
    }));
    options.graph.set(
      keyOf(asset),
      keys.map(({ key }) => key),
    );
    return keys;
  });
}

async function findMissing(
  db: Db,
  missing: readonly { sourceId: string; externalId: string }[],
): Promise<StoredAsset[]> {
  const found: StoredAsset[] = [];
  for (const [sourceId, some] of group(missing, each => each.sourceId)) {
    const externalIds = some.map(({ externalId }) => externalId);
    found.push(
      ...(await findAssetsByExternalId({ db, sourceId, externalIds })),
    );
  }
  return found;
}

function keyOf(asset: Pick<StoredAsset, 'sourceId' | 'externalId'>): string {
  return JSON.stringify([asset.sourceId, asset.externalId]);
}
