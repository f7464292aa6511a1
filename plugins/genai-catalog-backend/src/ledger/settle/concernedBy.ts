import { listLinks, listLinksTo } from '../../database/operations';
import { Db } from '../../database/types';
import { StoredAsset } from '../../model';
import { Emission } from './emit';
import { aliasesOf, shownRef } from './ids';

/** What settling did to an asset. */
export interface Settled {
  readonly before: StoredAsset;
  readonly after: StoredAsset;
  readonly emission: Emission;
}

/** The assets that would now come out otherwise: those that mention these, and candidates that these mention. */
export async function concernedBy(
  tx: Db,
  settled: readonly Settled[],
): Promise<readonly string[]> {
  const shown = settled.filter(
    ({ before, after }) =>
      shownRef(before) !== shownRef(after) || inLoop(before) !== inLoop(after),
  );
  const of = (kind: StoredAsset['kind']) =>
    shown.map(({ after }) => after).filter(asset => asset.kind === kind);
  const askingModels = await listLinksTo({
    db: tx,
    type: 'model',
    targets: of('model').flatMap(aliasesOf),
  });
  const askingPrompts = await listLinksTo({
    db: tx,
    type: 'includes',
    targets: of('prompt').map(({ externalId }) => externalId),
  });
  const promoted = settled.filter(
    ({ before, after }) =>
      (before.state === 'candidate') !== (after.state === 'candidate'),
  );
  const links = await listLinks({
    db: tx,
    assetIds: promoted.map(({ after }) => after.id),
  });
  const mentioned = await listLinksTo({
    db: tx,
    type: 'alias',
    targets: links
      .filter(({ type }) => type === 'model')
      .map(({ target }) => target),
  });
  return [...askingModels, ...askingPrompts, ...mentioned].map(
    ({ assetId }) => assetId,
  );
}

function inLoop({ findings }: StoredAsset): boolean {
  return findings.some(({ code }) => code === 'INCLUDES_LOOP');
}
