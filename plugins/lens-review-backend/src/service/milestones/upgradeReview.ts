import { ConflictError, NotFoundError } from '@backstage/errors';
import { Lens } from '@genai-lens/backstage-plugin-lens-review-common';
import { listLensVersions } from '../../database/operations/lenses';
import { bumpFleetVersion } from '../../database/operations/fleet';
import { findMilestoneHead } from '../../database/operations/milestones';
import { revokeRetired } from '../../database/operations/plan';
import { replaceOwners } from '../../database/operations';
import { writeRescored } from '../../database/operations/lenses';
import { writeTogether } from '../../database/writeTogether';
import { compareVersions } from '../../lenses';
import { LensVersion, MilestoneHead } from '../../model';
import { CarriedReview, carryOver, changesOf } from '../publishing';
import { asOfNow } from '../reviews/asOfNow';
import {
  LockedReview,
  ReviewContext,
  withLockedReview,
} from '../reviews/context';
import { ReviewState } from '../reviews/currentState';
import { deriveState, withScores } from '../reviews/deriveState';
import { completeFingerprints } from '../reviews/fingerprints';
import { WriteContext } from '../reviews/types';
import { touched } from '../reviews/writeReview';
import { keepMilestone } from './keepMilestone';

export type UpgradeReview = WriteContext & {
  readonly version: string;
  readonly milestoneName: string;
};

/** A review after it was upgraded, and what it was before. */
export interface UpgradedReview
  extends Pick<
    CarriedReview,
    'newQuestions' | 'retiredQuestions' | 'retiredChoices'
  > {
  readonly state: ReviewState;
  readonly milestone: MilestoneHead;
}

/** Takes a review to a newer version of its lens: a milestone first, then everything in the same transaction. */
export async function upgradeReview(
  context: ReviewContext,
  write: UpgradeReview,
): Promise<UpgradedReview> {
  const { key, version } = write;
  return withLockedReview(
    context,
    key,
    async locked => {
      const { tx, lens } = locked;
      const versions = await listLensVersions({ db: tx, id: key.lensId });
      const wanted = versions.find(one => one.version === version);
      if (!wanted) {
        throw new NotFoundError(
          `There is no version '${version}' of a lens '${key.lensId}'`,
        );
      }
      const to = await context.lenses.require(wanted, { db: tx });
      if (lens.version === version) {
        return foundUpgraded(context, locked, write);
      }
      refuseVersion(lens, wanted);
      const milestone = await keepMilestone(context, locked, {
        ...write,
        name: write.milestoneName,
      });
      return applyVersion(context, locked, write, {
        to,
        isOld: isOld(wanted, versions),
        milestone,
      });
    },
    { pinning: true },
  );
}

function refuseVersion({ id, version }: Lens, wanted: LensVersion): void {
  if (wanted.deprecation) {
    throw new ConflictError(
      `version: ${wanted.version} of '${id}' is deprecated`,
    );
  }
  if (compareVersions(wanted.version, version) < 0) {
    throw new ConflictError(
      `version: the review is at ${version} of '${id}', which is newer than ${wanted.version}`,
    );
  }
}

function isOld(
  { version }: LensVersion,
  versions: readonly LensVersion[],
): boolean {
  return versions.some(
    other => !other.deprecation && compareVersions(other.version, version) > 0,
  );
}

/** A writer whose reply was lost upgrades again: the milestone says from which version. */
async function foundUpgraded(
  context: ReviewContext,
  locked: LockedReview,
  { version, milestoneName, actor }: UpgradeReview,
): Promise<UpgradedReview> {
  const { tx, lens, review, answers } = locked;
  const milestone = await findMilestoneHead({
    db: tx,
    reviewId: review.id,
    by: { name: milestoneName },
  });
  if (
    !milestone ||
    milestone.lensVersion === version ||
    milestone.by !== actor.by
  ) {
    throw new ConflictError(
      `version: the review is at ${version} of '${lens.id}' already`,
    );
  }
  const from = await context.lenses.require(
    { id: lens.id, version: milestone.lensVersion },
    { db: tx },
  );
  const state = await asOfNow(context, { review, answers }, { db: tx });
  return { state, milestone, ...changesOf(from, lens) };
}

async function applyVersion(
  { confirmEveryDays }: ReviewContext,
  locked: LockedReview,
  { actor, owners }: UpgradeReview,
  target: { to: Lens; isOld: boolean; milestone: MilestoneHead },
): Promise<UpgradedReview> {
  const { tx, lens: from, review: before, now } = locked;
  const { to, milestone } = target;
  const carried = carryOver({
    review: before,
    answers: locked.answers,
    from,
    to,
  });
  const known = completeFingerprints(carried.answers, {
    lens: to,
    review: carried.review,
    now,
  });
  const { scored, derived } = deriveState({
    lens: to,
    lensIsOld: target.isOld,
    review: carried.review,
    answers: known,
    confirmEveryDays,
    now,
  });
  const after = {
    ...touched(carried.review, { actor, owners, derived, now }),
    scoredOn: now.toISOString().slice(0, 10),
  };
  const answers = withScores({ scored, answers: known });
  const { number, name } = milestone;
  await writeRescored({
    tx,
    reviews: [
      {
        before,
        after,
        answers,
        events: [
          {
            reviewId: before.id,
            type: 'review-upgraded',
            at: now.toISOString(),
            ...actor,
            from: { lensVersion: from.version },
            to: { lensVersion: to.version, milestone: { number, name } },
          },
        ],
      },
    ],
  });
  await revokeRetired({
    tx,
    reviewIds: [after.id],
    lens: to,
    by: actor.by,
    at: now.toISOString(),
  });
  await replaceOwners({ tx, reviewId: after.id, owners });
  await writeTogether(
    tx,
    bumpFleetVersion({ tx, lensId: to.id, by: after.id }),
  );
  const { newQuestions, retiredQuestions, retiredChoices } = carried;
  return {
    state: { review: after, answers },
    milestone,
    newQuestions,
    retiredQuestions,
    retiredChoices,
  };
}
