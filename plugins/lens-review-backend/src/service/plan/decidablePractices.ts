import {
  bestPracticesOf,
  Choice,
  Lens,
  questionsOf,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { AcceptanceConfig } from '../../config';
import { DecidablePractices, PracticeKey } from '../../model';
import { Person } from '../CallerClaims';
import { whyNotApprove } from './whyNotApprove';

/** Whoever asks is somebody else: the query leaves out what the person asked for. */
const REQUEST = { requestedBy: '' };

/** The best practices of a lens on whose risk a person may decide, by what has to hold of the component. */
export function decidablePractices(
  lens: Lens,
  by: { approver: Person; approvers: AcceptanceConfig },
): DecidablePractices {
  const { approver } = by;
  const practices = questionsOf(lens).flatMap(question =>
    bestPracticesOf(question).map(choice => ({
      key: { questionId: question.id, choiceId: choice.id },
      may: (who: { owns: boolean; mayUpdate: boolean }) =>
        mayDecide({ pillarId: question.pillarId, practice: choice }, who),
    })),
  );
  function mayDecide(
    planned: { pillarId: string; practice: Choice },
    who: { owns: boolean; mayUpdate: boolean },
  ): boolean {
    const owners = who.owns ? approver.claims : [];
    const { mayUpdate } = who;
    return !whyNotApprove({
      ...by,
      acceptance: REQUEST,
      planned,
      owners,
      mayUpdate,
    });
  }
  const anywhere: PracticeKey[] = [];
  const ofOthers: PracticeKey[] = [];
  const whereUpdatable: PracticeKey[] = [];
  for (const { key, may } of practices) {
    if (may({ owns: true, mayUpdate: false })) {
      anywhere.push(key);
    } else if (may({ owns: false, mayUpdate: false })) {
      ofOthers.push(key);
    } else if (may({ owns: true, mayUpdate: true })) {
      whereUpdatable.push(key);
    }
  }
  return {
    lensId: lens.id,
    lensVersion: lens.version,
    anywhere,
    ofOthers,
    whereUpdatable,
  };
}
