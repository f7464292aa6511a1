import { isPast } from '../derive';
import { AssetDetails } from '../read';
import { Check } from './types';

/** `GENREL04_BP02`: the model catalog. */
export function isKnownModel({ asset }: AssetDetails, now: Date): Check[] {
  const { version, approval, card } = asset.merged;
  return [
    { words: 'a version', holds: version !== undefined },
    {
      words: 'approval',
      holds:
        approval?.status === 'approved' && !isPast(approval.expiresAt, now),
    },
    {
      words: 'a card with intended use and limitations',
      holds: Boolean(card?.intendedUse?.length && card.limitations?.length),
    },
  ];
}

/** Against `GENREL04_BP02`. That nobody decided on a model is no decision against it. */
export function speaksAgainst({ asset }: AssetDetails, now: Date): Check[] {
  const { approval, deprecation } = asset.merged;
  const refused =
    approval?.status === 'rejected' || approval?.status === 'revoked';
  return [
    {
      words: 'it is past its end of life',
      holds:
        deprecation?.status === 'end-of-life' ||
        isPast(deprecation?.endOfLifeAt, now),
    },
    { words: 'it is not approved', holds: refused },
    {
      words: 'its approval has expired',
      holds: !refused && isPast(approval?.expiresAt, now),
    },
  ];
}
