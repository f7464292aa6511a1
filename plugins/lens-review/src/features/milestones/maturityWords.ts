import { Maturity } from '@genai-lens/backstage-plugin-lens-review-common';

/** Claimed and verified maturity in a few words. */
export function maturityWords(maturity: Maturity | null): string {
  return maturity
    ? `${Math.round(maturity.claimed)}% claimed, ${Math.round(
        maturity.verified,
      )}% verified`
    : 'nothing in scope';
}
