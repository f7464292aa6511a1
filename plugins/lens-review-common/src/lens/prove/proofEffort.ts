import { Question } from '../../model';
import { canBeProven, namedChoices } from './RuleTable';

/**
 * Most steps for a whole lens, so that nobody keeps a server busy with one: some tenths of a second. Lenses that are
 * written for people take a hundredth of it.
 */
const MAX_STEPS = 2 ** 24;

/** How much of a lens is proven. */
export class ProofEffort {
  #left = MAX_STEPS;

  /** Whether a question can still be proven; what it takes is then spent. */
  spend(question: Question): boolean {
    const steps = stepsOf(question);
    if (steps > this.#left) {
      return false;
    }
    this.#left -= steps;
    return true;
  }
}

/** Each rule and each choice is looked at for every combination. */
function stepsOf(question: Question): number {
  if (!canBeProven(question)) {
    return 0;
  }
  const named = namedChoices(question).length;
  return 2 ** named * (named + question.riskRules.length);
}
