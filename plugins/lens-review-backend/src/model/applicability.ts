/** A person's dated word on whether a lens concerns an entity. */
export interface ApplicabilityDecision {
  readonly entityRef: string;
  readonly lensId: string;
  readonly status: 'in' | 'out';
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}
