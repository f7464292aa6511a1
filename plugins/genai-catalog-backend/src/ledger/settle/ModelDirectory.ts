import { findAssets, Link, listLinksTo } from '../../database/operations';
import { Db } from '../../database/types';
import { StoredAsset } from '../../model';
import { group } from './group';
import { shownRef } from './ids';

/** Which entity of the catalog is meant by an id that a source uses for a model. */
export class ModelDirectory {
  readonly #models: ReadonlyMap<string, readonly StoredAsset[]>;

  private constructor(models: ReadonlyMap<string, readonly StoredAsset[]>) {
    this.#models = models;
  }

  /** Looks up all models that the links mention, in two queries. */
  static async load(options: {
    db: Db;
    links: readonly Link[];
  }): Promise<ModelDirectory> {
    const { db, links } = options;
    const targets = links
      .filter(({ type }) => type === 'model')
      .map(({ target }) => target);
    const aliases = await listLinksTo({ db, type: 'alias', targets });
    const assets = await findAssets({
      db,
      ids: aliases.map(({ assetId }) => assetId),
    });
    const byId = new Map(assets.map(asset => [asset.id, asset]));
    const named = aliases.flatMap(({ assetId, target }) => {
      const asset = byId.get(assetId);
      return asset ? [{ target, asset }] : [];
    });
    return new ModelDirectory(
      new Map(
        [...group(named, ({ target }) => target)].map(([target, found]) => [
          target,
          found.map(({ asset }) => asset),
        ]),
      ),
    );
  }

  /** Where several sources offer a model of that id, the one of the asking asset's own, else the first by reference. */
  refOf(id: string, asking: StoredAsset): string | undefined {
    const found = this.#models.get(id) ?? [];
    const own = found.filter(({ sourceId }) => sourceId === asking.sourceId);
    for (const models of [own, found]) {
      const refs = models.flatMap(model => shownRef(model) ?? []).sort();
      if (refs.length) {
        return refs[0];
      }
    }
    return undefined;
  }
}
