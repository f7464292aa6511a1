/** What a team says of its workload: scope fact id → value id. A fact that is missing is not known. */
export type ReviewScope = Readonly<Record<string, string>>;

/** Every fact named here has one of the named values. */
export type ScopeCondition = Readonly<
  Record<string, string | readonly string[]>
>;

/** How a catalog entity hints at a value; any match suggests it. */
export interface ScopeHint {
  readonly lifecycles?: readonly string[];
  readonly tags?: readonly string[];
  /** `spec.type` of entities that the reviewed entity depends on. */
  readonly dependencyTypes?: readonly string[];
}

export interface ScopeFactValue {
  readonly id: string;
  readonly title: string;
  readonly suggestedBy?: ScopeHint;
}

/** One of at most eight facts that a review begins with. */
export interface ScopeFact {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  /** One line: what the answer changes in the review. */
  readonly effect: string;
  readonly values: readonly ScopeFactValue[];
}
