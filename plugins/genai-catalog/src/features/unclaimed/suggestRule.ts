import { LedgerAsset } from '@genai-lens/backstage-plugin-genai-catalog-common';

/** What a mapping rule asks of an asset. */
export interface RuleCondition {
  readonly field: 'folder' | 'path' | 'tag' | 'name';
  readonly value: string;
}

type Described = Pick<LedgerAsset, 'name' | 'folder' | 'path' | 'tags'>;

/** The plainest condition that holds for all of the assets: a common folder, path or tag, else their names. */
export function commonCondition(assets: readonly Described[]): RuleCondition {
  const folder = commonPrefix(assets.map(asset => asset.folder));
  if (folder) {
    return { field: 'folder', value: folder };
  }
  const tag = assets[0]?.tags.find(each =>
    assets.every(({ tags }) => tags.includes(each)),
  );
  if (tag !== undefined) {
    return { field: 'tag', value: tag };
  }
  const path = commonPrefix(
    assets.map(asset => asset.path?.split('/').slice(0, -1).join('/')),
  );
  if (path) {
    return { field: 'path', value: path };
  }
  const names = assets.map(({ name }) => escaped(name));
  return {
    field: 'name',
    value: names.length === 1 ? names[0] : names.join('|'),
  };
}

/** The longest path, by whole segments, that all of the paths begin with. */
function commonPrefix(paths: readonly (string | undefined)[]): string {
  const [first, ...others] = paths.map(path => path?.split('/') ?? []);
  const common = (first ?? []).filter((_, index) =>
    others.every(
      other =>
        other.slice(0, index + 1).join('/') ===
        first.slice(0, index + 1).join('/'),
    ),
  );
  return common.join('/');
}

/** As part of a regular expression that is read with the flag `u`. */
function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
