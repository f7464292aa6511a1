import { FleetSign } from '@genai-lens/backstage-plugin-lens-review-common';

/** A sign in words: what it is, and how other components with it were decided. */
export function signWords(sign: FleetSign): { what: string; others: string } {
  const { kind, value } = sign;
  const what = {
    dependency: `Depends on ${shortRef(value)}`,
    tag: `Tag ${value}`,
    type: `Type ${value}`,
    system: `Part of ${shortRef(value)}`,
  }[kind];
  const counts = [
    sign.in > 0 && `${sign.in} in`,
    sign.out > 0 && `${sign.out} out`,
  ].filter(Boolean);
  return {
    what,
    others: counts.length ? `others with it: ${counts.join(', ')}` : '',
  };
}

function shortRef(ref: string): string {
  return ref.replace(/^[^:]*:(default\/)?/, '');
}
