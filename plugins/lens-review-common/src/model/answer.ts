/** Why something is not applicable, as the AWS tool spells it. `OTHER` and `NONE` need a note. */
export type NotApplicableReason =
  | 'OUT_OF_SCOPE'
  | 'BUSINESS_PRIORITIES'
  | 'ARCHITECTURE_CONSTRAINTS'
  | 'OTHER'
  | 'NONE';

export interface NotApplicableChoice {
  readonly choiceId: string;
  readonly reason: NotApplicableReason;
  /** At most 250 characters. */
  readonly note?: string;
}

/** What a person says of one question. */
export interface AnswerInput {
  /** In place; or the `_no` choice alone. */
  readonly selectedChoices: readonly string[];
  readonly notApplicableChoices: readonly NotApplicableChoice[];
  /** "Don't know". */
  readonly unknownChoices: readonly string[];
  /** Not considered yet: counted as unknown, where leaving them out would say "not in place". */
  readonly unansweredChoices: readonly string[];
  /** Taken back into scope although the review's scope facts leave them out. */
  readonly inScopeChoices: readonly string[];
  /** Choice id → note of at most 250 characters. */
  readonly choiceNotes: Readonly<Record<string, string>>;
  /** False: the whole question is not applicable, for `reason`. */
  readonly applicable: boolean;
  readonly reason?: NotApplicableReason;
  /** At most 2084 characters of Markdown. */
  readonly notes?: string;
}
