import { createConditionExports } from '@backstage/plugin-permission-node';
import { assetResourceRef } from './resource';
import { assetPermissionRules } from './rules';

const { conditions, createConditionalDecision } = createConditionExports({
  resourceRef: assetResourceRef,
  rules: assetPermissionRules,
});

/** For permission policies: conditions on prompts and models. */
export const genaiAssetConditions = conditions;

/** For permission policies: *allow where these conditions hold*. */
export const createGenaiAssetConditionalDecision = createConditionalDecision;
