import { findAssetsByExternalId, listClaims } from '../../database/operations';
import { Db } from '../../database/types';
import { SourceProblem } from '../../model';

/** Hand-written entities that want to take over an asset of the source that is not there. */
export async function unofferedClaims(options: {
  db: Db;
  sourceId: string;
}): Promise<readonly SourceProblem[]> {
  const { db, sourceId } = options;
  const claims = await listClaims({ db, sourceIds: [sourceId] });
  const found = await findAssetsByExternalId({
    db,
    sourceId,
    externalIds: claims.flatMap(({ claims: of }) => of?.externalId ?? []),
  });
  const offered = new Set(
    found
      .filter(({ removedAt }) => !removedAt)
      .map(({ externalId }) => externalId),
  );
  return claims.flatMap(({ ref, claims: of }) =>
    of && !offered.has(of.externalId)
      ? [
          {
            code: 'CLAIM_NOT_OFFERED',
            message: `${ref} claims '${of.externalId}', which the source does not offer`,
            externalId: of.externalId,
          },
        ]
      : [],
  );
}
