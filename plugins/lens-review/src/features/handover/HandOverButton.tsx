import { Question } from '@genai-lens/backstage-plugin-lens-review-common';
import { HandOverDialog } from './HandOverDialog';
import { useHandovers } from './HandoverProvider';

/** Hands a question over that nobody else has; only for those who may update the review. */
export function HandOverButton({ question }: { question: Question }) {
  const handovers = useHandovers();
  if (!handovers?.mayUpdate || handovers.of(question.id)) {
    return null;
  }
  return (
    <HandOverDialog
      question={question}
      handover={undefined}
      onHandOver={body => handovers.handOver(question.id, body)}
    />
  );
}
