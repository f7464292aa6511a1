import { FleetWhatIf } from '@genai-lens/backstage-plugin-lens-review-common';
import { asOfOneMoment } from '../../../database/asOfOneMoment';
import {
  countLackingByOwners,
  countOpenByOwners,
  countReach,
  OwnersCount,
} from '../../../database/operations/fleetQueries';
import { FleetScope } from '../../../model';
import { checkEntities } from '../checkFilters';
import { FleetContext, LensScope } from '../context';
import { FleetPractice, indexPractices, PracticeIndex } from '../practices';
import { namedEntity, titlesOf } from '../titles';
import { PracticeTally } from './PracticeTally';
import { TeamTally } from './TeamTally';

type WhatIfBody = Omit<FleetWhatIf, 'projectedAt' | 'projectionFailing'>;

/** What is open among those who depend on an entity, and what of it would be closed if the entity provided it. */
export async function readWhatIf(
  context: FleetContext,
  question: LensScope & { readonly provider: string },
): Promise<WhatIfBody> {
  const { db } = context;
  const { scope, lens, provider } = question;
  const { visibility, filters } = scope;
  await checkEntities('provider', [provider], { db, visibility });
  const { choice: chosen = [], ...others } = filters;
  const reached = {
    ...scope,
    filters: { ...others, dependsOn: [provider] },
  };
  const { reach, counts, lacking } = await count(context, reached, chosen);
  const index = await indexPractices(context, { lens }, counts);
  const isChosen = ({ choiceId }: FleetPractice) => chosen.includes(choiceId);
  const { practices, teams } = addUp({ index, counts, isChosen });
  lacking.forEach(counted => teams.addComponents(counted));
  const titleOf = await titlesOf({
    db,
    visibility,
    entityRefs: [provider, ...teams.refs],
  });
  return {
    provider: namedEntity(provider, titleOf),
    reach,
    totals: teams.totals,
    practices: practices.present(index.all, isChosen),
    teams: teams.present(titleOf),
  };
}

async function count(
  { db }: FleetContext,
  scope: FleetScope,
  chosen: readonly string[],
) {
  return asOfOneMoment(db, async tx => ({
    reach: await countReach({ db: tx, scope }),
    counts: await countOpenByOwners({ db: tx, scope }),
    lacking:
      chosen.length > 0
        ? await countLackingByOwners({ db: tx, scope, choiceIds: chosen })
        : [],
  }));
}

/** What is open by best practice, and of the chosen ones by team. */
function addUp(input: {
  index: PracticeIndex;
  counts: readonly OwnersCount[];
  isChosen: (practice: FleetPractice) => boolean;
}): { practices: PracticeTally; teams: TeamTally } {
  const { index, counts, isChosen } = input;
  const practices = new PracticeTally();
  const teams = new TeamTally();
  for (const counted of counts) {
    const { owners } = counted;
    for (const found of index.counted(counted, counted.inScope)) {
      practices.addInScope({ ...named(found), owners });
    }
    for (const found of index.counted(counted, counted.open)) {
      practices.addOpen({ ...named(found), owners });
      if (isChosen(found.practice)) {
        const { documentedRisk } = found.practice.choice;
        teams.addOpen({ ...named(found), owners }, documentedRisk);
      }
    }
  }
  return { practices, teams };
}

function named(found: { practice: FleetPractice; count: number }) {
  return { practice: found.practice, components: found.count };
}
