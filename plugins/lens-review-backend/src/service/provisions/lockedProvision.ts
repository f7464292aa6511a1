import { Lens } from '@genai-lens/backstage-plugin-lens-review-common';
import { Actor } from '@genai-lens/http-contract-node';
import { insertHistory, lockReview } from '../../database/operations';
import {
  findProvision,
  hasProvisions,
  lockProvisions,
  markProvider,
  upsertProvisions,
} from '../../database/operations/provisions';
import { Db } from '../../database/types';
import { writeTogether } from '../../database/writeTogether';
import {
  PracticeKey,
  ReviewKey,
  StoredProvision,
  StoredReview,
} from '../../model';
import { findPractice } from '../plan/findPractice';
import { announcing } from '../announcing';
import { ReviewContext } from '../reviews';
import { settleProvider, settleTakers } from './settle';
import { NamedPractice } from './types';

/** What an entity provides for one best practice, held until the transaction ends. */
export interface LockedProvision {
  readonly tx: Db;
  readonly key: ReviewKey;
  readonly lens: Lens;
  readonly practice: PracticeKey;
  /** Of the entity itself; an entity need not have one. */
  readonly review?: StoredReview;
  /** As it was said last. */
  readonly last?: StoredProvision;
  /** The same, where it was not withdrawn. */
  readonly standing?: StoredProvision;
}

/** Runs `work` on a provision that nobody else can write meanwhile, and that nobody can take. */
export async function withLockedProvision<T>(
  context: ReviewContext,
  { key, practice: named }: { key: ReviewKey; practice: NamedPractice },
  work: (locked: LockedProvision) => Promise<T>,
): Promise<T> {
  return announcing(context, async tx => {
    const review = await lockReview({ tx, key });
    await lockProvisions({ tx, lensId: key.lensId });
    const lens = await context.lenses.newestIn(tx, key.lensId);
    const practice = findPractice(lens, named);
    const last = await findProvision({ db: tx, key, practice });
    const standing = last?.withdrawnAt === undefined ? last : undefined;
    return work({ tx, key, lens, practice, review, last, standing });
  });
}

/** Writes what is provided from now on, in the history of the provider's review, too, and brings it to those who take it. */
export async function writeProvision(
  context: ReviewContext,
  { tx, key, practice, review, standing }: LockedProvision,
  change: { provision: StoredProvision; actor: Actor; now: Date },
): Promise<void> {
  const { provision, actor, now } = change;
  const { withdrawnAt, statement } = provision;
  await upsertProvisions({ tx, provisions: [provision] });
  const provides = await hasProvisions({ db: tx, key });
  await markProvider({ tx, key, provides });
  if (review) {
    const event = {
      reviewId: review.id,
      type: withdrawnAt ? 'provision-withdrawn' : 'provision-saved',
      questionId: practice.questionId,
      at: now.toISOString(),
      ...actor,
      from: standing && said(standing),
      to: withdrawnAt ? undefined : said(provision),
    } as const;
    await writeTogether(tx, insertHistory({ tx, events: [event] }));
  }
  await settleProvider(context, { tx, key, now });
  await settleTakers(context, {
    tx,
    lensId: key.lensId,
    providerRefs: [key.entityRef],
    actor,
    now,
    ...(!withdrawnAt && { restated: { ...practice, statement } }),
  });
}

function said({ choiceId, statement, link }: StoredProvision) {
  return { choiceId, statement, link };
}
