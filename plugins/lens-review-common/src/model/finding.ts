/** What is wrong, or worth knowing, about a lens file. */
export interface Finding {
  readonly severity: 'error' | 'warning' | 'info';
  /** Stable, kebab-case: `choice-id-duplicate`. */
  readonly code: string;
  /** JSON path into the file: `pillars[0].questions[2].riskRules[1].condition`. */
  readonly path: string;
  /** One sentence, with the fix. */
  readonly message: string;
}
