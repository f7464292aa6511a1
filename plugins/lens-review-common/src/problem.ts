/** What is wrong with a value from outside. */
export interface Problem {
  /** Names the field: `notApplicableChoices[0].note`. */
  readonly path: string;
  /** One sentence. */
  readonly message: string;
}
