import { FleetSign } from '@genai-lens/backstage-plugin-lens-review-common';
import { countWords } from '@genai-lens/ui-components';

/** A sign in words: what it is, and how other components with it were decided. `systemTitle`: of the component. */
export function signWords(
  sign: FleetSign,
  systemTitle?: string,
): { what: string; others: string } {
  const { kind, value } = sign;
  const what = {
    dependency: `Depends on ${shortRef(value)}`,
    tag: `Tag ${value}`,
    type: `Type ${value}`,
    system: `Part of ${systemTitle ?? shortRef(value)}`,
  }[kind];
  const counts = [
    sign.in > 0 && `${countWords(sign.in)} in`,
    sign.out > 0 && `${countWords(sign.out)} out`,
  ].filter(Boolean);
  return {
    what,
    others: counts.length ? `others with it: ${counts.join(', ')}` : '',
  };
}

function shortRef(ref: string): string {
  return ref.replace(/^[^:]*:(default\/)?/, '');
}
