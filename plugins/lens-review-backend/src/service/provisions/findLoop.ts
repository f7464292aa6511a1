import { listSources, Offer } from '../../database/operations/provisions';
import { Db } from '../../database/types';
import { ReviewKey } from '../../model';

/**
 * Follows each offer to whom its provider takes the same best practice from, and so on. Gives the first way that leads
 * back to the taker: refs, from the taker to the taker.
 */
export async function findLoop(options: {
  db: Db;
  key: ReviewKey;
  offers: readonly Offer[];
}): Promise<readonly string[] | undefined> {
  const { db, key } = options;
  const { entityRef: taker, lensId } = key;
  let ways = options.offers.map(({ providerRef, questionId, choiceId }) => ({
    questionId,
    choiceId,
    refs: [taker, providerRef],
  }));
  while (ways.length > 0) {
    const loop = ways.find(({ refs }) => refs.at(-1) === taker);
    if (loop) {
      return loop.refs;
    }
    const ends = new Set(ways.flatMap(({ refs }) => refs.at(-1) ?? []));
    const sources = await listSources({ db, lensId, entityRefs: [...ends] });
    ways = ways.flatMap(way =>
      sources
        .filter(
          source =>
            source.entityRef === way.refs.at(-1) &&
            source.questionId === way.questionId &&
            source.choiceId === way.choiceId &&
            // Among others there is no loop; should there be one, it is not followed for ever.
            !way.refs.slice(1).includes(source.providerRef),
        )
        .map(source => ({ ...way, refs: [...way.refs, source.providerRef] })),
    );
  }
  return undefined;
}
