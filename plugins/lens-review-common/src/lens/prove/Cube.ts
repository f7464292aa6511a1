/** One bit for each combination of some choices: combination `c` is bit `c % 32` of word `c / 32`. */
export type Plane = Uint32Array;

/** Combinations of the first five choices within one word: bit `c` is set where choice `i` is selected in `c`. */
const IN_WORD = [0xaaaaaaaa, 0xcccccccc, 0xf0f0f0f0, 0xff00ff00, 0xffff0000];

/**
 * All combinations of a number of choices, `2 ** size` of them. Bit `i` of a combination
 * says whether choice `i` is selected. Every operation works on 32 combinations at a time.
 */
export class Cube {
  readonly all: Plane;
  readonly none: Plane;
  readonly #choices: readonly Plane[];

  constructor(readonly size: number) {
    const words = Math.max(1, 2 ** (size - 5));
    this.none = new Uint32Array(words);
    this.all = new Uint32Array(words).fill(
      size < 5 ? 2 ** (2 ** size) - 1 : 0xffffffff,
    );
    this.#choices = Array.from({ length: size }, (_, i) =>
      this.all.map((mask, word) => {
        const inWord = IN_WORD[i] ?? (hasBit(word, i - 5) ? 0xffffffff : 0);
        return mask & inWord;
      }),
    );
  }

  /** The combinations in which a choice is selected. */
  choice(index: number): Plane {
    return this.#choices[index];
  }

  /** The plane of some combinations. */
  of(...combinations: readonly number[]): Plane {
    const plane = new Uint32Array(this.all.length);
    combinations.forEach(combination => {
      plane[Math.floor(combination / 32)] |= 2 ** (combination % 32);
    });
    return plane;
  }

  not(plane: Plane): Plane {
    return this.all.map((mask, word) => mask & ~plane[word]);
  }

  and(...planes: readonly Plane[]): Plane {
    const result = this.all.slice();
    planes.forEach(plane => plane.forEach((bits, w) => (result[w] &= bits)));
    return result;
  }

  or(...planes: readonly Plane[]): Plane {
    const result = this.none.slice();
    planes.forEach(plane => plane.forEach((bits, w) => (result[w] |= bits)));
    return result;
  }

  minus(plane: Plane, ...others: readonly Plane[]): Plane {
    return this.and(plane, this.not(this.or(...others)));
  }

  /** The combinations without a choice that lie in the plane once the choice is added. */
  beforeAdding(index: number, plane: Plane): Plane {
    const distance = 2 ** index;
    const shifted =
      index < 5
        ? plane.map(bits => bits >>> distance)
        : plane.map((_, word) => plane[word + distance / 32] ?? 0);
    return this.minus(shifted, this.choice(index));
  }

  isEmpty(plane: Plane): boolean {
    return plane.every(bits => bits === 0);
  }

  count(plane: Plane): number {
    return plane.reduce((sum, bits) => sum + bitCount(bits), 0);
  }

  has(plane: Plane, combination: number): boolean {
    return hasBit(plane[Math.floor(combination / 32)], combination % 32);
  }

  /** The combination with the fewest choices selected; of several, the one with the earliest choices. */
  smallest(plane: Plane): number | undefined {
    let smallest: number | undefined;
    let fewest = Infinity;
    plane.forEach((word, index) => {
      for (let bits = word; bits !== 0; bits &= bits - 1) {
        const combination = index * 32 + 31 - Math.clz32(bits & -bits);
        const selected = bitCount(combination);
        if (selected < fewest) {
          smallest = combination;
          fewest = selected;
        }
      }
    });
    return smallest;
  }
}

function hasBit(bits: number, index: number): boolean {
  return index >= 0 && ((bits >>> index) & 1) === 1;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) {
    count += 1;
  }
  return count;
}
