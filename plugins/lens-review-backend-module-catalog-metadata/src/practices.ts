import { EvidenceTarget } from '@genai-lens/backstage-plugin-lens-review-node';
import { CheckId } from './checks';

/** A best practice, and what the catalog has to say for it. */
export interface PracticeChecks {
  readonly target: EvidenceTarget;
  /** What its entity should declare. */
  readonly needs: readonly CheckId[];
  /**
   * Whether all of that together supports the best practice. Otherwise it is only a part of it: what is missing is
   * undeclared, and what is there does not show enough.
   */
  readonly isEnough: boolean;
}

/** Lens, question, best practice, what is needed, and whether that is enough. */
const TABLE: readonly (readonly [
  lensId: string,
  questionId: string,
  choiceId: string,
  needs: readonly CheckId[],
  isEnough: boolean,
])[] = [
  // A registry in which the system has an owner, a state and its parts: that is the catalog.
  [
    'responsible-ai',
    'RAISP01',
    'RAISP01_BP01',
    ['owner', 'lifecycle', 'dependencies'],
    true,
  ],
  // Documents beside the code change with each release. Whether users read them cannot be seen.
  [
    'responsible-ai',
    'RAIGT01',
    'RAIGT01_BP03',
    ['owner', 'documentation'],
    false,
  ],
  // Who answers for the system as a whole; the other roles are not in the catalog.
  ['machine-learning', 'MLOPS02', 'MLOPS02_BP01', ['owner'], false],
  // Where a model, its data and its services are traced from begins with what the component depends on.
  ['machine-learning', 'MLOPS02', 'MLOPS02_BP04', ['dependencies'], false],
  // Whom an alarm reaches, and where runbooks can be read.
  [
    'generative-ai',
    'GENOPS02',
    'GENOPS02_BP01',
    ['owner', 'documentation'],
    false,
  ],
  // Which parts are released together, and what state they are in.
  [
    'generative-ai',
    'GENOPS04',
    'GENOPS04_BP02',
    ['lifecycle', 'dependencies'],
    false,
  ],
];

/** The best practices of the built-in lenses to which the metadata of an entity speaks. */
export const PRACTICES: readonly PracticeChecks[] = TABLE.map(
  ([lensId, questionId, choiceId, needs, isEnough]) => ({
    target: { lensId, questionId, choiceId },
    needs,
    isEnough,
  }),
);
