import { createConditionExports } from '@backstage/plugin-permission-node';
import { reviewResourceRef } from './resource';
import { reviewPermissionRules } from './rules';

const { conditions, createConditionalDecision } = createConditionExports({
  resourceRef: reviewResourceRef,
  rules: reviewPermissionRules,
});

/** For permission policies: conditions on reviews. */
export const lensReviewConditions = conditions;

/** For permission policies: *allow where these conditions hold*. */
export const createLensReviewConditionalDecision = createConditionalDecision;
