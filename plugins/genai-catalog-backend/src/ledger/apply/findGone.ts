import {
  findAssetsByExternalId,
  listAssetIds,
} from '../../database/operations';
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
  /** Whether everything was read, so that what was not seen is missing. */
  sawAll: boolean;
  acceptLoss?: boolean;
}): Promise<Gone> {
  const { db, source, hasSeen } = options;
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
  if (!options.sawAll) {
    return { assetIds: [...gone] };
  }
  const present = await listAssetIds({ db, sourceId: source.id });
  const lost = present.filter(({ externalId }) => !hasSeen(externalId));
  const loss = options.acceptLoss
    ? undefined
    : refuseLoss({ source, present: present.length, lost: lost.length });
  if (!loss) {
    lost.forEach(({ id }) => gone.add(id));
  }
  return { assetIds: [...gone], loss };
}
