import { FleetGap } from '@genai-lens/backstage-plugin-lens-review-common';
import {
  countLackingOwners,
  listLackingSystems,
  listSharedDependencies,
} from '../../../database/operations/fleetQueries';
import { Db } from '../../../database/types';
import { FleetScope } from '../../../model';
import { namedEntity, titlesOf } from '../titles';
import { PracticeCount } from './addUpMasks';

/** Systems and dependencies that are told of each best practice. */
const MOST_PLACES = 5;

/** Best practices as the HTTP contract has them, with who lacks them and where they could be provided. */
export async function presentGaps(options: {
  db: Db;
  scope: FleetScope;
  gaps: readonly PracticeCount[];
}): Promise<FleetGap[]> {
  const { db, scope, gaps } = options;
  if (gaps.length === 0) {
    return [];
  }
  const lacking = { db, scope, practices: gaps, limit: MOST_PLACES };
  const [owners, systems, dependencies] = await Promise.all([
    countLackingOwners(lacking),
    listLackingSystems(lacking),
    listSharedDependencies(lacking),
  ]);
  const titleOf = await titlesOf({
    db,
    visibility: scope.visibility,
    entityRefs: [...systems, ...dependencies].map(({ ref }) => ref),
  });
  return gaps.map(gap => {
    const ofGap = (one: { questionId: string; choiceId: string }) =>
      one.questionId === gap.questionId && one.choiceId === gap.choiceId;
    return {
      ...gap,
      owners: owners.find(ofGap)?.owners ?? 0,
      systems: systems.filter(ofGap).map(({ ref, components }) => ({
        ...namedEntity(ref, titleOf),
        missing: components,
      })),
      sharedDependencies: dependencies
        .filter(ofGap)
        .map(({ ref, components }) => ({
          ...namedEntity(ref, titleOf),
          components,
        })),
    };
  });
}
