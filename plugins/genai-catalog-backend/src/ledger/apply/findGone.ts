import { AssetIds, findAssetsByExternalId } from '../../database/operations';
import { Db } from '../../database/types';
import { SourceProblem, SourceSettings } from '../../model';
import { refuseLoss } from './lost';

/** Assets that left their source; with a loss, those that are missing are not among them. */
export interface Gone {
  readonly assetIds: readonly string[];
  readonly loss?: SourceProblem;
}

/** Finds the assets that the source reports as deleted, and, after a reading of everything, those that are missing. */
export async function findGone(options: {
  db: Db;
  source: SourceSettings;
  reported: Iterable<string>;
  hasSeen: (externalId: string) => boolean;
  /**
   * The assets from before the reading, where everything was read, so that one that was not seen is missing. What came
   * in meanwhile makes up for none of them.
   */
  before: readonly AssetIds[] | undefined;
  acceptLoss?: boolean;
}): Promise<Gone> {
  const { db, source, before, hasSeen } = options;
  const reported = await findAssetsByExternalId({
    db,
    sourceId: source.id,
    externalIds: options.reported,
  });
  // What was deleted and made anew is there.
  const gone = new Set(
    reported
      .filter(({ externalId }) => !hasSeen(externalId))
      .map(({ id }) => id),
  );
  if (!before) {
    return { assetIds: [...gone] };
  }
  const lost = before.filter(({ externalId }) => !hasSeen(externalId));
  const loss = options.acceptLoss
    ? undefined
    : refuseLoss({ source, present: before.length, lost: lost.length });
  if (!loss) {
    lost.forEach(({ id }) => gone.add(id));
  }
  return { assetIds: [...gone], loss };
}
