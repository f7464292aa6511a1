import {
  Lens,
  Profile,
  profilesOf,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** Which best practices a profile lists, by question. */
export interface ProfileFilter {
  readonly profile: Profile;
  /** Question id → ids of its best practices that are listed. */
  readonly listed: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The profile by its id; undefined where the lens has none of that id. */
export function profileFilter(
  lens: Lens,
  id: string | undefined,
): ProfileFilter | undefined {
  const profile = id
    ? profilesOf(lens).find(each => each.id === id)
    : undefined;
  if (!profile) {
    return undefined;
  }
  const listed = new Map<string, Set<string>>();
  for (const { questionId, choiceId } of profile.choices) {
    const known = listed.get(questionId) ?? new Set();
    listed.set(questionId, known.add(choiceId));
  }
  return { profile, listed };
}
