import {
  FleetApplicability,
  FleetApplicabilityPage,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { explainApplicability } from '../../../applicability';
import {
  ApplicabilityRow,
  ApplicabilityStatus,
  countApplicability,
  countPeers,
  listApplicability,
  listDependencies,
  PeerKind,
} from '../../../database/operations/fleetApplicability';
import { listTags } from '../../../database/operations/fleetQueries';
import { MayUpdate } from '../../../permissions';
import { FleetContext, LensScope } from '../context';
import { decodeCursor, encodeCursor } from '../cursor';
import { namedEntity, titlesOf } from '../titles';
import { signsOf, Traits } from './signs';

/** What is asked of the list. */
export interface ApplicabilityQuestion extends LensScope {
  readonly status: ApplicabilityStatus;
  readonly cursor?: string;
  readonly limit: number;
  readonly mayUpdate: MayUpdate;
}

type Page = Omit<FleetApplicabilityPage, 'projectedAt' | 'projectionFailing'>;

const FORM = { value: 'string', ties: 1 } as const;

/** Components by whether a lens concerns them, with what speaks for it and against. */
export async function readApplicability(
  { db }: FleetContext,
  question: ApplicabilityQuestion,
): Promise<Page> {
  const { scope, lens, status, cursor, limit } = question;
  const list = { ...scope.filters, lens: lens.id, status };
  const from = cursor && decodeCursor(list, cursor, FORM);
  const after = from && {
    titleSort: String(from.value),
    entityRef: from.tie[0],
  };
  const [rows, totalItems] = await Promise.all([
    listApplicability({
      db,
      scope,
      status,
      after: after || undefined,
      limit: limit + 1,
    }),
    countApplicability({ db, scope, status }),
  ]);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: await present({ db }, question, page),
    totalItems,
    ...(last && {
      nextCursor: encodeCursor(list, {
        value: last.titleSort,
        tie: [last.entityRef],
      }),
    }),
  };
}

async function present(
  { db }: Pick<FleetContext, 'db'>,
  { scope, lens, mayUpdate }: ApplicabilityQuestion,
  rows: readonly ApplicabilityRow[],
): Promise<FleetApplicability[]> {
  const { visibility } = scope;
  const traitsOf = await readTraits({ db }, rows);
  const counted = async (kind: PeerKind) =>
    countPeers({
      db,
      visibility,
      lensId: lens.id,
      kind,
      values: rows.flatMap(row => traitsOf(row)[kind]),
    });
  const [dependency, tag, type, system, titleOf] = await Promise.all([
    counted('dependency'),
    counted('tag'),
    counted('type'),
    counted('system'),
    titlesOf({
      db,
      visibility,
      entityRefs: rows.flatMap(row => [...row.owners, row.system ?? []].flat()),
    }),
  ]);
  return rows.map(row => {
    const { entityRef, title, lifecycle, status, depends, owners, via } = row;
    const traits = traitsOf(row);
    const { because, decision } = explainApplicability(row, row.decision);
    return {
      entityRef,
      title,
      type: row.type,
      lifecycle,
      owners: owners.map(ref => namedEntity(ref, titleOf)),
      system: row.system ? namedEntity(row.system, titleOf) : undefined,
      tags: [...traits.tag],
      status,
      depends,
      because,
      decision,
      signs: signsOf({
        traits,
        via,
        status,
        peers: { dependency, tag, type, system },
      }),
      may: { update: mayUpdate({ entityRef, lensId: lens.id, owners }) },
    };
  });
}

async function readTraits(
  { db }: Pick<FleetContext, 'db'>,
  rows: readonly ApplicabilityRow[],
): Promise<(row: ApplicabilityRow) => Traits> {
  const entityRefs = rows.map(({ entityRef }) => entityRef);
  const [tags, dependencies] = await Promise.all([
    listTags({ db, entityRefs }),
    listDependencies({ db, entityRefs }),
  ]);
  return ({ entityRef, type, system }) => ({
    dependency: dependencies.get(entityRef) ?? [],
    tag: tags.get(entityRef) ?? [],
    type: type === undefined ? [] : [type],
    system: system === undefined ? [] : [system],
  });
}
