import { entityRefOf } from '@genai-lens/http-contract-node';

interface AssetParams {
  readonly namespace: string;
  readonly name: string;
}

/** The prompt that a path below `/prompts` names. */
export function promptRefOf(params: AssetParams): string {
  return entityRefOf({ kind: 'prompt', ...params });
}

/** The model that a path below `/models` names. */
export function modelRefOf(params: AssetParams): string {
  return entityRefOf({ kind: 'model', ...params });
}
