/** Who writes. */
export interface Actor {
  /** Entity ref of a user, or a service's subject. */
  readonly by: string;
  /** Subject of the service that writes on the user's behalf. */
  readonly via?: string;
}
