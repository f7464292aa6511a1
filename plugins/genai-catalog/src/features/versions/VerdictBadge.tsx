import {
  RiCheckLine,
  RiCloseCircleLine,
  RiQuestionLine,
} from '@remixicon/react';
import { VersionEvaluation } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { Badge } from '@genai-lens/ui-components';
import { verdictOf } from './verdict';

/** Whether the latest evaluations of a version passed. */
export function VerdictBadge(props: {
  evaluations: readonly VersionEvaluation[];
}) {
  const { runs, passed } = verdictOf(props.evaluations);
  if (!runs) {
    return (
      <Badge tone="quiet" icon={RiQuestionLine}>
        Not evaluated
      </Badge>
    );
  }
  return passed === runs ? (
    <Badge tone="positive" icon={RiCheckLine}>
      {`${passed} of ${runs} passed`}
    </Badge>
  ) : (
    <Badge tone="negative" icon={RiCloseCircleLine}>
      {`${runs - passed} of ${runs} failed`}
    </Badge>
  );
}
