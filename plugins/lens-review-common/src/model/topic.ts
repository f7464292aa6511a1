/** A named thing of a lens with a text: a design principle, a phase, a caution. */
export interface LensTopic {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}
