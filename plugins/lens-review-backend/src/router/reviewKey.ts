import { entityRefOf } from '@genai-lens/http-contract-node';
import { ReviewKey } from '../model';

/** The review that a path names. */
export function reviewKeyOf(params: {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  readonly lensId: string;
}): ReviewKey {
  return { entityRef: entityRefOf(params), lensId: params.lensId };
}
