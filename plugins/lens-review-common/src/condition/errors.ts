import { CustomErrorBase } from '@backstage/errors';

/** Stable codes of what can be wrong with a condition. */
export type ConditionErrorCode =
  | 'condition-empty'
  | 'condition-too-long'
  | 'condition-too-deep'
  | 'condition-character'
  | 'condition-syntax'
  | 'condition-default-mixed'
  | 'condition-unknown-choice';

/** What is wrong with a condition; never leaves this folder. */
export class ConditionSyntaxError extends CustomErrorBase {
  name = 'ConditionSyntaxError' as const;

  constructor(readonly code: ConditionErrorCode, message: string) {
    super(message);
  }
}
