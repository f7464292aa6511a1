import { Text } from '@backstage/ui';
import {
  Choice,
  Question,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { RISK_LOOKS } from '../../components/RiskBadge';
import { riskDifference } from './riskDifference';

/** Says so where the best practice's own risk is not the level that AWS gives to its question. */
export function RiskNote(props: { question: Question; choice: Choice }) {
  const level = riskDifference(props.question, props.choice);
  if (!level) {
    return null;
  }
  const own =
    RISK_LOOKS[props.choice.documentedRisk].word.toLocaleLowerCase('en-US');
  const aws = RISK_LOOKS[level].word.toLocaleLowerCase('en-US');
  return (
    <Text as="p" variant="body-small">
      Documented as {own}; the AWS reading gives the question {aws} while it is
      open. The practice counts and the maturity use {own}.
    </Text>
  );
}
