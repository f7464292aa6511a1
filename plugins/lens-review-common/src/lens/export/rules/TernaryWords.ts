import { assertNever } from '../../../assertNever';
import { Condition } from '../../../model';

/** Choices whose combinations share one machine word: 3 of them have 27. */
const INNER = 3;
/** Combinations in a word, a bit each. */
export const COMBINATIONS = 3 ** INNER;
const ALL = 2 ** COMBINATIONS - 1;

const DIGITS = { false: 0, true: 1, neutral: 2 } as const;

/** Combination and word number are written with base 3: a digit a choice, the first three in the combination. */
function digitOf(
  { word = 0, combination = 0 }: { word?: number; combination?: number },
  index: number,
): number {
  return index < INNER
    ? Math.floor(combination / 3 ** index) % 3
    : Math.floor(word / 3 ** (index - INNER)) % 3;
}

function planeOf(index: number, digit: number): number {
  let plane = 0;
  for (let combination = 0; combination < COMBINATIONS; combination += 1) {
    if (digitOf({ combination }, index) === digit) {
      plane += 2 ** combination;
    }
  }
  return plane;
}

/** A choice in all combinations of a word, a bit a combination: where it is selected, and where it is not. */
interface Planes {
  readonly t: number;
  readonly f: number;
}

/** Of a choice that has one value in the whole word, by its digit. */
const WHOLE: readonly Planes[] = [
  { t: 0, f: ALL },
  { t: ALL, f: 0 },
  { t: 0, f: 0 },
];

/** Of the choices whose values differ within a word. */
const WITHIN: readonly Planes[] = Array.from({ length: INNER }, (_, index) => ({
  t: planeOf(index, DIGITS.true),
  f: planeOf(index, DIGITS.false),
}));

/**
 * Evaluates conditions for 27 answers at a time: every combination of selected, not selected and not applicable.
 * Where a condition is neither true nor false, it is neutral.
 */
export class TernaryWords {
  /** Combinations in which the last condition came out true, and false. */
  t = 0;
  f = 0;
  readonly #planes = new Map<string, Planes>();

  constructor(private readonly ids: readonly string[]) {}

  /** How many words there are. */
  get count(): number {
    return 3 ** Math.max(0, this.ids.length - INNER);
  }

  /** Goes to a word. */
  select(word: number): void {
    this.ids.forEach((id, index) => {
      this.#planes.set(
        id,
        index < INNER ? WITHIN[index] : WHOLE[digitOf({ word }, index)],
      );
    });
  }

  /** Undefined for a choice that is not varied. */
  planesOf(id: string): Planes | undefined {
    return this.#planes.get(id);
  }

  /** The ids with a value in one combination of a word. */
  idsWith(
    value: keyof typeof DIGITS,
    at: { word: number; combination: number },
  ): readonly string[] {
    return this.ids.filter((_, index) => digitOf(at, index) === DIGITS[value]);
  }

  evaluate(condition: Condition): void {
    switch (condition.kind) {
      case 'default':
        this.t = ALL;
        this.f = 0;
        return;
      case 'choice':
        ({ t: this.t, f: this.f } =
          this.planesOf(condition.id) ?? WHOLE[DIGITS.false]);
        return;
      case 'not':
        this.evaluate(condition.of);
        [this.t, this.f] = [this.f, this.t];
        return;
      case 'all':
        this.#join(condition.of);
        this.t &= ~this.f;
        return;
      case 'any':
        this.#join(condition.of);
        this.f &= ~this.t;
        return;
      default:
        assertNever(condition);
    }
  }

  /** Where any operand is true, and where any is false. */
  #join(operands: readonly Condition[]): void {
    let t = 0;
    let f = 0;
    for (const operand of operands) {
      this.evaluate(operand);
      t |= this.t;
      f |= this.f;
    }
    this.t = t;
    this.f = f;
  }
}
