import { RuleLevel } from './risk';

/** A few answers to one question and the risk that its rules give them. */
export interface TruthTable {
  /** Ids of the choices that matter here: the columns. */
  readonly choices: readonly string[];
  /** At most six. */
  readonly rows: readonly {
    /** Ids of what is selected. */
    readonly selected: readonly string[];
    readonly risk: RuleLevel | 'UNANSWERED' | undefined;
    /** Index of the rule that decides; without it none holds, and the highest level counts. */
    readonly rule?: number;
  }[];
}

/** What is wrong, or worth knowing, about a lens file. */
export interface Finding {
  readonly severity: 'error' | 'warning' | 'info';
  /** Stable, kebab-case: `choice-id-duplicate`. */
  readonly code: string;
  /** JSON path into the file: `pillars[0].questions[2].riskRules[1].condition`. */
  readonly path: string;
  /** One sentence, with the fix. */
  readonly message: string;
  /** Answers that show it. */
  readonly table?: TruthTable;
}
