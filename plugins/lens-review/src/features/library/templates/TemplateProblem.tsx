import {
  ReviewTemplateSummary,
  templateConflictOf,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { fieldProblem } from '../../../components';

/** Why a template was not saved: another one has its name, somebody else was faster, or what the server says. */
export function TemplateProblem(props: {
  error: Error;
  /** The one that is changed. */
  template?: ReviewTemplateSummary;
}) {
  const { error, template } = props;
  const current = templateConflictOf(error);
  if (!current) {
    return <>{fieldProblem(error)}</>;
  }
  return current.id === template?.id ? (
    <>
      Somebody else has changed it meanwhile. Close this and look at it again.
    </>
  ) : (
    <>Another template of this lens has this name.</>
  );
}
