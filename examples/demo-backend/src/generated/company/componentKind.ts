import { scatter } from './scatter';

/**
 * What is known of a generated component and generative AI: it is tagged, depends on a model without a tag, nobody has
 * said anything, somebody has said no, or somebody has said no although it depends on a model.
 */
export type ComponentKind =
  | 'tagged'
  | 'depends'
  | 'undecided'
  | 'out'
  | 'out-but-depends';

/** Shares in percent; the rest is tagged. */
const SHARES = [
  ['out-but-depends', 1],
  ['out', 18],
  ['undecided', 10],
  ['depends', 10],
] as const;

/** The kind of a generated component. */
export function componentKind(number: number): ComponentKind {
  let place = scatter(number, 1) % 100;
  for (const [kind, share] of SHARES) {
    if (place < share) return kind;
    place -= share;
  }
  return 'tagged';
}
