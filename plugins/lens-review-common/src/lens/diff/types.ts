/** One field of a lens, pillar, question or choice that two versions say differently. */
export interface FieldChange {
  /** `title`, `guidance.meaning`, `riskRules`. */
  readonly field: string;
  /** As text, an entry of a list a line. Without it there was nothing. */
  readonly from?: string;
  readonly to?: string;
}

/** A pillar, question or choice, with where it stands. */
export interface LensDiffItem {
  readonly id: string;
  readonly title: string;
  /** Of a question. */
  readonly pillarId?: string;
  /** Of a choice. */
  readonly questionId?: string;
}

export interface LensDiffPart {
  readonly added: readonly LensDiffItem[];
  readonly removed: readonly LensDiffItem[];
  readonly changed: readonly (LensDiffItem & {
    readonly fields: readonly FieldChange[];
  })[];
}

/** What changed from one version of a lens to another. */
export interface LensDiff {
  /** What the lens says beside its pillars; without id and version. */
  readonly lens: { readonly fields: readonly FieldChange[] };
  readonly pillars: LensDiffPart;
  readonly questions: LensDiffPart;
  readonly choices: LensDiffPart;
  /** Questions or choices were added or removed: open reviews cannot take that silently. */
  readonly needsMajor: boolean;
}
