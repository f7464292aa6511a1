import { Choice, Question, RuleLevel } from '../../model';
import { highestLevel } from '../../scoring/documentedRisk';
import { conditionPlane, namedIn } from './conditionPlane';
import { Cube, Plane } from './Cube';

/** Most choices that the conditions of a question may name: 32,768 combinations. */
export const MAX_NAMED_CHOICES = 15;
/** Most rules, as they are also compared with one another. */
export const MAX_PROVEN_RULES = 20;

/** The levels, lowest first. */
export const LEVELS_LOWEST_FIRST: readonly RuleLevel[] = [
  'NO_RISK',
  'MEDIUM_RISK',
  'HIGH_RISK',
];

/** Whether a question is small enough for its whole truth table. */
export function canBeProven(question: Question): boolean {
  return (
    question.riskRules.length <= MAX_PROVEN_RULES &&
    namedChoices(question).length <= MAX_NAMED_CHOICES
  );
}

/** The choices that conditions name, in the question's order: all others make no difference. */
export function namedChoices(question: Question): readonly Choice[] {
  const named = new Set(
    question.riskRules.flatMap(({ condition }) => namedIn(condition)),
  );
  return question.choices.filter(({ id }) => named.has(id));
}

/** What the rules of a question say of every combination of the choices that they name, none of them not applicable. */
export class RuleTable {
  readonly named: readonly Choice[];
  readonly unnamed: readonly Choice[];
  readonly cube: Cube;
  /** Combinations that an answer can have: best practices, or "none of these" alone. */
  readonly answers: Plane;
  /** Those of them with at least one best practice. */
  readonly practiceAnswers: Plane;
  /** By rule: where its condition holds. */
  readonly holds: readonly Plane[];
  /** By rule: where it is the first that holds. */
  readonly decides: readonly Plane[];
  /** Answers for which no rule holds. */
  readonly undecided: Plane;
  /** Where the risk is this. */
  readonly levels: Readonly<Record<RuleLevel, Plane>>;
  /** Levels that answers reach, lowest first. */
  readonly reached: readonly RuleLevel[];

  constructor(readonly question: Question) {
    this.named = namedChoices(question);
    this.unnamed = question.choices.filter(
      choice => !this.named.includes(choice),
    );
    const cube = Cube.of(this.named.length);
    this.cube = cube;
    this.practiceAnswers = this.#practiceAnswers();
    this.answers = cube.or(this.practiceAnswers, this.#noneAnswers());
    const indexOf = new Map(this.named.map(({ id }, index) => [id, index]));
    this.holds = question.riskRules.map(({ condition }) =>
      conditionPlane(condition, cube, indexOf),
    );
    let taken = cube.none;
    this.decides = this.holds.map(plane => {
      const first = cube.minus(plane, taken);
      taken = cube.or(taken, plane);
      return first;
    });
    this.undecided = cube.minus(this.answers, taken);
    const fallback = highestLevel(question.riskRules);
    const planeOf = (level: RuleLevel) =>
      cube.or(
        ...this.decides.filter((_, i) => question.riskRules[i].level === level),
        level === fallback ? cube.not(taken) : cube.none,
      );
    this.levels = {
      NO_RISK: planeOf('NO_RISK'),
      MEDIUM_RISK: planeOf('MEDIUM_RISK'),
      HIGH_RISK: planeOf('HIGH_RISK'),
    };
    this.reached = LEVELS_LOWEST_FIRST.filter(
      level => !cube.isEmpty(cube.and(this.levels[level], this.answers)),
    );
  }

  /** Combination of "none of these" alone. */
  combinationOfNone(none: Choice): number {
    const index = this.named.indexOf(none);
    return index === -1 ? 0 : 2 ** index;
  }

  /** Risk of a combination. */
  levelAt(combination: number): RuleLevel | undefined {
    return LEVELS_LOWEST_FIRST.find(level =>
      this.cube.has(this.levels[level], combination),
    );
  }

  /** None of the named ones selected is an answer only where something else can be. */
  #practiceAnswers(): Plane {
    const { cube } = this;
    const nones = this.named.flatMap(({ noneOfThese }, index) =>
      noneOfThese ? [cube.choice(index)] : [],
    );
    const nothing = this.unnamed.some(({ noneOfThese }) => !noneOfThese)
      ? cube.none
      : cube.of(0);
    return cube.minus(cube.all, nothing, ...nones);
  }

  #noneAnswers(): Plane {
    return this.cube.of(
      ...this.question.choices
        .filter(({ noneOfThese }) => noneOfThese)
        .map(none => this.combinationOfNone(none)),
    );
  }
}
