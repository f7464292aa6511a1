import {
  Choice,
  choiceKey,
  Lens,
  practicePlaces,
  questionsOf,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** A best practice as the fleet tells of it. */
export interface FleetPractice {
  readonly questionId: string;
  readonly choiceId: string;
  readonly pillarId: string;
  readonly choice: Choice;
  /** Where it is in the words of the versions of its lens. */
  readonly bits: readonly number[];
}

/**
 * The best practices of some versions of a lens, by where they are in stored masks. One that several versions have is
 * one, and is described by the first of them.
 */
export class PracticeIndex {
  readonly #practices = new Map<string, FleetPractice>();
  /** Version and word → keys by bit. */
  readonly #words = new Map<string, string[]>();

  constructor(lenses: readonly Lens[]) {
    lenses.forEach(lens => this.#add(lens));
  }

  get all(): readonly FleetPractice[] {
    return [...this.#practices.values()];
  }

  /** The practices of a word that there are any of, each with its number. */
  counted(
    of: { readonly lensVersion: string; readonly word: number },
    numbers: readonly number[],
  ): { practice: FleetPractice; count: number }[] {
    const keys = this.#words.get(wordKey(of)) ?? [];
    return keys.flatMap((key, bit) => {
      const practice = this.#practices.get(key);
      const count = numbers[bit];
      return practice && count !== 0 ? [{ practice, count }] : [];
    });
  }

  #add(lens: Lens): void {
    const places = new Map(
      practicePlaces(lens).map(place => [choiceKey(place), place]),
    );
    for (const question of questionsOf(lens)) {
      for (const choice of question.choices) {
        const names = { questionId: question.id, choiceId: choice.id };
        const key = choiceKey(names);
        const place = places.get(key);
        if (place) {
          const { pillarId } = question;
          const known = this.#practices.get(key);
          this.#practices.set(key, {
            ...(known ?? { ...names, pillarId, choice }),
            bits: [...new Set([...(known?.bits ?? []), place.bit])],
          });
          this.#note({ lensVersion: lens.version, ...place }, key);
        }
      }
    }
  }

  #note(
    place: { lensVersion: string; word: number; bit: number },
    key: string,
  ): void {
    const keys = this.#words.get(wordKey(place)) ?? [];
    keys[place.bit] = key;
    this.#words.set(wordKey(place), keys);
  }
}

function wordKey(of: { lensVersion: string; word: number }): string {
  return `${of.lensVersion} ${of.word}`;
}
