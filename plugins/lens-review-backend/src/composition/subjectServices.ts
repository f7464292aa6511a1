import { AuthorizedSubjectService } from '../service';
import { Shared } from './shareServices';

/** What serves the calls on the prompts and models that answers are about. */
export function subjectServices({ context, fleetAccess }: Shared) {
  return {
    subjects: new AuthorizedSubjectService({ context, access: fleetAccess }),
  };
}
