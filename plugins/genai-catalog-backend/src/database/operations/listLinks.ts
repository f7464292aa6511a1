import { forEachIn } from '../chunks';
import { Db, LinkRow } from '../types';

/** `alias`: a name of the asset's own. `model`, `includes`: a mention of another asset. */
export type LinkType = 'alias' | 'model' | 'includes';

/** Somebody mentions somebody by an id of a source or by a reference. */
export interface Link {
  readonly assetId: string;
  readonly type: LinkType;
  readonly target: string;
}

/** The links that begin at the assets. */
export async function listLinks(options: {
  db: Db;
  assetIds: Iterable<string>;
}): Promise<Link[]> {
  const rows = await forEachIn(options.assetIds, some =>
    options.db<LinkRow>('links').whereIn('asset_id', some),
  );
  return rows.map(toLink);
}

/** The links of a type that end at the targets, from assets that are there. */
export async function listLinksTo(options: {
  db: Db;
  type: LinkType;
  targets: Iterable<string>;
  /** Leaves out what assets say that nobody uses. */
  notFromCandidates?: boolean;
}): Promise<Link[]> {
  const rows = await forEachIn(options.targets, some => {
    const query = options
      .db<LinkRow>('links')
      .select('links.*')
      .join('assets', 'assets.id', 'links.asset_id')
      .whereNull('assets.removed_at')
      .where('links.type', options.type)
      .whereIn('links.target', some);
    return options.notFromCandidates
      ? query.whereNot('assets.state', 'candidate')
      : query;
  });
  return rows.map(toLink);
}

function toLink(row: LinkRow): Link {
  return {
    assetId: row.asset_id,
    type: row.type as LinkType,
    target: row.target,
  };
}
