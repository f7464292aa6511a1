import { FleetGap } from '@genai-lens/backstage-plugin-lens-review-common';
import {
  LackingPlace,
  listLackingPlaces,
} from '../../../database/operations/fleetQueries';
import { Db } from '../../../database/types';
import { FleetScope } from '../../../model';
import { namedEntity, titlesOf } from '../titles';
import { Gap } from './types';

/** Systems and dependencies that are told of each best practice. */
const MOST_PLACES = 5;

/** Best practices as the HTTP contract has them, with who lacks them and where they could be provided. */
export async function presentGaps(options: {
  db: Db;
  scope: FleetScope;
  gaps: readonly Gap[];
}): Promise<FleetGap[]> {
  const { db, scope, gaps } = options;
  if (gaps.length === 0) {
    return [];
  }
  const places = await listLackingPlaces({
    db,
    scope,
    practices: gaps,
    limit: MOST_PLACES,
  });
  const titleOf = await titlesOf({
    db,
    visibility: scope.visibility,
    entityRefs: places.map(({ ref }) => ref),
  });
  return gaps.map(({ bits, ...gap }) => {
    const ofKind = (kind: LackingPlace['kind']) =>
      places.filter(
        place =>
          place.kind === kind &&
          place.questionId === gap.questionId &&
          place.choiceId === gap.choiceId,
      );
    return {
      ...gap,
      owners: ofKind('owner').at(0)?.ofKind ?? 0,
      systems: ofKind('system').map(({ ref, components }) => ({
        ...namedEntity(ref, titleOf),
        missing: components,
      })),
      sharedDependencies: ofKind('dependency').map(({ ref, components }) => ({
        ...namedEntity(ref, titleOf),
        components,
      })),
    };
  });
}
