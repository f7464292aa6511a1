/** One bit for each combination of some choices: combination `c` is bit `c % 32` of word `c / 32`. */
export type Plane = Uint32Array;

/** Combinations of the first five choices within one word: bit `c` is set where choice `i` is selected in `c`. */
const IN_WORD = [0xaaaaaaaa, 0xcccccccc, 0xf0f0f0f0, 0xff00ff00, 0xffff0000];

/**
 * All combinations of a number of choices, `2 ** size` of them. Bit `i` of a combination
 * says whether choice `i` is selected. Every operation works on 32 combinations at a time.
 */
export class Cube {
  static readonly #known = new Map<number, Cube>();

  readonly all: Plane;
  readonly none: Plane;
  readonly #choices: readonly Plane[];

  /** Cubes are large, never change, and come in few sizes. */
  static of(size: number): Cube {
    const known = Cube.#known.get(size) ?? new Cube(size);
    Cube.#known.set(size, known);
    return known;
  }

  private constructor(readonly size: number) {
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
    const result = this.all.slice();
    for (let word = 0; word < result.length; word++) {
      result[word] &= ~plane[word];
    }
    return result;
  }

  and(...planes: readonly Plane[]): Plane {
    const result = this.all.slice();
    for (const plane of planes) {
      for (let word = 0; word < result.length; word++) {
        result[word] &= plane[word];
      }
    }
    return result;
  }

  or(...planes: readonly Plane[]): Plane {
    const result = this.none.slice();
    for (const plane of planes) {
      for (let word = 0; word < result.length; word++) {
        result[word] |= plane[word];
      }
    }
    return result;
  }

  minus(plane: Plane, ...others: readonly Plane[]): Plane {
    const result = plane.slice();
    for (const other of others) {
      for (let word = 0; word < result.length; word++) {
        result[word] &= ~other[word];
      }
    }
    return result;
  }

  /** The combinations without a choice that lie in the plane once the choice is added. */
  beforeAdding(index: number, plane: Plane): Plane {
    const distance = 2 ** index;
    const result = this.not(this.choice(index));
    // With a choice beyond the first five its combinations lie in later words; the last words have it themselves.
    const apart = Math.floor(distance / 32);
    for (let word = 0; word < result.length - apart; word++) {
      result[word] &=
        apart === 0 ? plane[word] >>> distance : plane[word + apart];
    }
    return result;
  }

  isEmpty(plane: Plane): boolean {
    for (let word = 0; word < plane.length; word++) {
      if (plane[word] !== 0) {
        return false;
      }
    }
    return true;
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
    for (let word = 0; word < plane.length; word++) {
      // Each combination of a word has at least the choices that all of them have.
      for (
        let bits = plane[word] && bitCount(word) < fewest ? plane[word] : 0;
        bits !== 0;
        bits &= bits - 1
      ) {
        const combination = word * 32 + 31 - Math.clz32(bits & -bits);
        const selected = bitCount(combination);
        if (selected < fewest) {
          smallest = combination;
          fewest = selected;
        }
      }
    }
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
