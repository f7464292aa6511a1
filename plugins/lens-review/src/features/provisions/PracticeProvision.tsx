import { ProvisionNote } from './ProvisionNote';
import { useProvisions } from './ProvisionsProvider';

/** On a best practice: that it is provided to others; nothing where it is not. */
export function PracticeProvision(props: {
  questionId: string;
  choiceId: string;
}) {
  const provisions = useProvisions();
  const provision = provisions?.of(props);
  return provisions && provision ? (
    <ProvisionNote provision={provision} provisions={provisions} />
  ) : null;
}
