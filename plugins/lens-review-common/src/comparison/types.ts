import {
  Lens,
  PillarScore,
  PracticeState,
  Question,
  Risk,
  ScoredQuestion,
} from '../model';
import { ScoredReview } from '../scoring/types';

/** A review at one moment: as it was scored, with the lens that it was pinned to. */
export interface ReviewMoment {
  readonly lens: Lens;
  readonly scored: Pick<ScoredReview, 'questions' | 'score'>;
}

/** A question of a review at one moment. */
export interface QuestionMoment {
  readonly question: Question;
  readonly score: ScoredQuestion;
  /** Of the lens. */
  readonly version: string;
}

/**
 * What became of a question. `better` and `worse` speak of credit and risk; what is
 * neither, as an accepted risk or a change of scope, or both at once, is `changed`.
 */
export type QuestionChange =
  | 'better'
  | 'worse'
  | 'changed'
  | 'same'
  | 'new'
  | 'retired';

/** A best practice that changed; without `from` the lens did not have it, without `to` it no longer has it. */
export interface ChoiceComparison {
  readonly choiceId: string;
  readonly title: string;
  readonly from?: PracticeState;
  readonly to?: PracticeState;
}

/** One question at two moments. */
export interface QuestionComparison {
  readonly questionId: string;
  readonly title: string;
  readonly change: QuestionChange;
  /** By the AWS reading. */
  readonly from?: Risk;
  readonly to?: Risk;
  /** Only what changed. */
  readonly choices: readonly ChoiceComparison[];
  /** Sentences that say why. */
  readonly because: readonly string[];
}

/** A pillar at two moments. */
export interface PillarComparison {
  readonly pillarId: string;
  readonly name: string;
  readonly from?: PillarScore;
  readonly to?: PillarScore;
}

/** A review at two moments, in the order of the later lens; what that no longer has comes last. */
export interface ReviewComparison {
  readonly pillars: readonly PillarComparison[];
  readonly questions: readonly QuestionComparison[];
}
