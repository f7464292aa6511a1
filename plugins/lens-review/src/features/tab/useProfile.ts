import { useMemo } from 'react';
import { currentAnswers, ReviewSnapshot } from '../../state';
import { profileFilter, profileProgress } from '../profile';

/** The profile that the URL names, with how far it is; nothing where all is listed. */
export function useProfile(snapshot: ReviewSnapshot, id: string | undefined) {
  const { lens, scored, answers, pending } = snapshot;
  const filter = useMemo(() => profileFilter(lens, id), [lens, id]);
  const progress = useMemo(
    () =>
      filter &&
      profileProgress({
        filter,
        lens,
        scored,
        answers: currentAnswers({ answers, pending }),
      }),
    [filter, lens, scored, answers, pending],
  );
  return filter && progress && { ...filter, progress };
}
