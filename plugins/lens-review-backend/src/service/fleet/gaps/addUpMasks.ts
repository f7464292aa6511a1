import {
  bestPracticesOf,
  DocumentedRisk,
  Lens,
  questionsOf,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { MaskCount } from '../../../database/operations/fleetQueries';

/** In how many components a best practice is in which state. */
export interface PracticeCount {
  readonly questionId: string;
  readonly choiceId: string;
  readonly pillarId: string;
  readonly title: string;
  readonly risk: DocumentedRisk;
  readonly missing: number;
  readonly established: number;
  readonly inScope: number;
}

/**
 * Adds up answers by best practice. `lenses` are the versions that the answers are about; a best practice that is in
 * several of them counts once, and is described by the first that has it.
 */
export function addUpMasks(input: {
  masks: readonly MaskCount[];
  lenses: readonly Lens[];
}): PracticeCount[] {
  const practices = new Map<string, PracticeCount>();
  for (const lens of input.lenses) {
    for (const practice of practicesOf(lens)) {
      practices.set(
        keyOf(practice),
        practices.get(keyOf(practice)) ?? practice,
      );
    }
  }
  const bits = new Map(
    input.lenses.flatMap(lens =>
      questionsOf(lens).map(
        question =>
          [
            `${lens.version} ${question.id}`,
            bestPracticesOf(question).map(({ id }) => id),
          ] as const,
      ),
    ),
  );
  for (const mask of input.masks) {
    const { lensVersion, questionId } = mask;
    const choiceIds = bits.get(`${lensVersion} ${questionId}`) ?? [];
    choiceIds.forEach((choiceId, bit) => {
      const key = keyOf({ questionId, choiceId });
      const practice = practices.get(key);
      if (practice) {
        practices.set(key, addMask(practice, mask, bit));
      }
    });
  }
  return [...practices.values()];
}

function practicesOf(lens: Lens): PracticeCount[] {
  return questionsOf(lens).flatMap(question =>
    bestPracticesOf(question).map(({ id, title, documentedRisk }) => ({
      questionId: question.id,
      choiceId: id,
      pillarId: question.pillarId,
      title,
      risk: documentedRisk,
      missing: 0,
      established: 0,
      inScope: 0,
    })),
  );
}

function addMask(
  practice: PracticeCount,
  { open, established, inScope, components }: MaskCount,
  bit: number,
): PracticeCount {
  const count = (mask: number) => (hasBit(mask, bit) ? components : 0);
  return {
    ...practice,
    missing: practice.missing + count(open),
    established: practice.established + count(established),
    inScope: practice.inScope + count(inScope),
  };
}

/** By division: the operators of the language know 32 bits only. */
function hasBit(mask: number, bit: number): boolean {
  return Math.floor(mask / 2 ** bit) % 2 === 1;
}

function keyOf(practice: { questionId: string; choiceId: string }): string {
  return `${practice.questionId} ${practice.choiceId}`;
}
