import { Condition } from './condition';
import { Level } from './level';
import { AuthoredProfile } from './profile';
import { DocumentedRisk, RuleLevel } from './risk';
import { ScopeCondition, ScopeFact } from './scope';
import { Dependency } from './subject';
import { LensTopic } from './topic';

export interface Link {
  readonly title: string;
  readonly url: string;
}

export interface Scenario extends LensTopic {
  /** What tends to go wrong in this scenario. */
  readonly watchFor: readonly string[];
}

export interface Preamble {
  readonly id: string;
  readonly title: string;
  readonly sections: readonly {
    readonly title: string;
    readonly text: string;
  }[];
}

export interface GlossaryEntry {
  readonly term: string;
  readonly aliases?: readonly string[];
  readonly text: string;
}

export interface ControlFramework {
  readonly id: string;
  readonly title: string;
  readonly url?: string;
  readonly items: readonly { readonly id: string; readonly title: string }[];
}

/** What a person reads before answering for one best practice. */
export interface Guidance {
  /** The sentence for a person in a hurry. */
  readonly inShort: string;
  readonly meaning: string;
  readonly why: string;
  /** What good looks like. */
  readonly good: string;
  readonly steps: readonly string[];
  readonly antiPatterns: readonly string[];
  /** What counts as evidence. */
  readonly evidence: readonly string[];
  readonly hyperPod?: string;
}

/** S: days. M: weeks. L: months. */
export type Effort = 'S' | 'M' | 'L';

/** A choice of a question, `_no` ("none of these") included. */
export interface Choice {
  /** Unique within its question, as the lens file writes it: `GENREL04_BP01`. */
  readonly id: string;
  readonly title: string;
  /** True for the choice whose id ends in `_no`. It is not a best practice. */
  readonly noneOfThese: boolean;
  readonly description?: string;
  readonly improvementPlan?: string;
  readonly links: readonly Link[];
  /** Risk of leaving it open; where the lens does not say, the highest level of its question's rules. */
  readonly documentedRisk: DocumentedRisk;
  readonly effort?: Effort;
  readonly phases: readonly string[];
  /** The phases are this product's, not the published lens's. */
  readonly phasesByUs: boolean;
  readonly responsibleAi: readonly string[];
  readonly principles: readonly string[];
  /** Control framework id → item ids. */
  readonly controls: Readonly<Record<string, readonly string[]>>;
  readonly scenarios: readonly string[];
  /** Out of scope where any of these holds. */
  readonly outOfScopeWhen: readonly ScopeCondition[];
  /** Matters more where any of these holds. */
  readonly emphasizedWhen: readonly ScopeCondition[];
  /**
   * Best practices of other lenses that ask for the same, as `<lens id>/<choice id>`; it holds in both
   * directions, whichever of the lenses says it. The other lens need not be there.
   */
  readonly related: readonly string[];
  /** When one of these changes, an answer about it wants to be confirmed. Of the scope: the facts that its conditions name. */
  readonly dependsOn: readonly Dependency[];
  readonly guidance?: Guidance;
}

export interface RiskRule {
  readonly condition: Condition;
  /** The condition as the lens file writes it. */
  readonly source: string;
  readonly level: RuleLevel;
}

export interface Question {
  readonly id: string;
  readonly pillarId: string;
  readonly title: string;
  /** Short name, for lists: "Prompt management". */
  readonly subject?: string;
  /** What is asked. */
  readonly description?: string;
  readonly why?: string;
  readonly links: readonly Link[];
  readonly choices: readonly Choice[];
  /** In order; the first that holds wins. */
  readonly riskRules: readonly RiskRule[];
}

export interface Pillar {
  readonly id: string;
  readonly name: string;
  readonly summary?: string;
  readonly questions: readonly Question[];
}

/** A lens that parsed: the definition and its overlay in one frozen tree. */
export interface Lens {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly description?: string;
  readonly source?: Link;
  /** False: that something depends on a prompt, a model or what the lens concerns says nothing. Undefined: true. */
  readonly byDependency?: boolean;
  readonly pillars: readonly Pillar[];
  readonly designPrinciples: readonly LensTopic[];
  readonly lifecyclePhases: readonly LensTopic[];
  readonly responsibleAiDimensions: readonly LensTopic[];
  readonly controlFrameworks: readonly ControlFramework[];
  readonly scopeFacts: readonly ScopeFact[];
  readonly preambles: readonly Preamble[];
  readonly scenarios: readonly Scenario[];
  readonly glossary: readonly GlossaryEntry[];
  readonly cautions: readonly LensTopic[];
  /** Lowest first. Empty: the default ladder stands in. */
  readonly levels: readonly Level[];
  /** Those that the lens names itself; scenarios and phases give more. */
  readonly profiles: readonly AuthoredProfile[];
}

export interface LensCounts {
  readonly pillars: number;
  readonly questions: number;
  /** Choices with `_no`. */
  readonly choices: number;
  /** Choices without `_no`. */
  readonly bestPractices: number;
}
