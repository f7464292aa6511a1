/** A lens of which it is to be decided what it concerns. */
export interface DecidedLens {
  readonly lensId: string;
  /** Whether it concerns what depends on a prompt, a model or something that it concerns. */
  readonly byDependency: boolean;
}
