import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  NOTICE_KINDS,
  NoticeKind,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { AssignmentNotices, noticeDue, RecipientReader } from '../service';
import { NoticeContext } from '../service/notices';
import { component } from './entities';
import { postbox } from './postbox';
import { reviewServiceOn } from './reviewService';
import { sweepServiceOn } from './sweepService';

/** A group with its members, and the groups below it. */
export function group(
  name: string,
  of: { members?: string[]; children?: string[] },
): Entity {
  return {
    ...component(name, { kind: 'Group' }),
    relations: [
      ...(of.members ?? []).map(targetRef => ({
        type: 'hasMember',
        targetRef,
      })),
      ...(of.children ?? []).map(targetRef => ({
        type: 'parentOf',
        targetRef,
      })),
    ],
  };
}

/** Telling people on a database, with a catalog, a postbox and a clock. Several share the database as replicas do. */
export async function noticeServiceOn(
  knex: Knex,
  options: Parameters<typeof reviewServiceOn>[1] & {
    entities: readonly Entity[];
    riskGroups?: readonly string[];
    kinds?: readonly NoticeKind[];
  },
) {
  const service = await sweepServiceOn(knex, options);
  const post = postbox();
  const catalog = catalogServiceMock.mock({
    getEntitiesByRefs: async ({ entityRefs }) => ({
      items: entityRefs.map(ref => service.catalog.entities.get(ref)),
    }),
  });
  const context: NoticeContext = {
    db: knex,
    lenses: service.lenses,
    confirmEveryDays: options.confirmEveryDays ?? 90,
    now: () => service.clock.now,
    kinds: options.kinds ?? NOTICE_KINDS,
    approvers: { byPillar: new Map(), otherwise: options.riskGroups ?? [] },
    recipients: new RecipientReader({
      auth: mockServices.auth(),
      catalog,
    }),
    notifications: post.service,
    logger: mockServices.logger.mock(),
  };
  const { announce } = new AssignmentNotices(context);
  return {
    ...service,
    context,
    post,
    /** Use cases that are given it tell people at once. */
    telling: { ...context, announce },
    noticeDue: () => noticeDue(context, new AbortController().signal),
  };
}
