import {
  Choice,
  ControlFramework,
  Lens,
  Question,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** A best practice and the question that it belongs to. */
export interface LensPractice {
  readonly question: Question;
  readonly choice: Choice;
}

export interface CoveredControl {
  readonly id: string;
  readonly title: string;
  /** The best practices that answer it. */
  readonly practices: readonly LensPractice[];
}

/** The best practices of a lens that fulfil a condition, in the order of the lens. */
export function lensPractices(
  lens: Lens,
  wanted: (choice: Choice) => boolean,
): readonly LensPractice[] {
  return lens.pillars
    .flatMap(pillar => pillar.questions)
    .flatMap(question =>
      question.choices
        .filter(choice => !choice.noneOfThese && wanted(choice))
        .map(choice => ({ question, choice })),
    );
}

/** Each control of each framework with the best practices that answer it. */
export function controlCoverage(lens: Lens): readonly {
  readonly framework: ControlFramework;
  readonly items: readonly CoveredControl[];
}[] {
  return lens.controlFrameworks.map(framework => ({
    framework,
    items: framework.items.map(item => ({
      ...item,
      practices: lensPractices(
        lens,
        choice => choice.controls[framework.id]?.includes(item.id) ?? false,
      ),
    })),
  }));
}
