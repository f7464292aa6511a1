import {
  DocumentedRisk,
  FleetComponent,
  Maturity,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** A row of the list: a component, with the numbers of the lens or of the pillar that is looked at. */
export interface ComponentRow {
  readonly id: string;
  readonly component: FleetComponent;
  /** Best practices in place because others provide them; of the whole lens only. */
  readonly provided: number;
  /** Undefined: no review has begun. */
  readonly score?: {
    readonly openPractices: Readonly<Record<DocumentedRisk, number>>;
    readonly maturity: Maturity | null;
    readonly contradicted: number;
    readonly answered: number;
    readonly questions: number;
  };
}

export function componentRow(component: FleetComponent): ComponentRow {
  return {
    id: `${component.lensId} ${component.entityRef}`,
    component,
    provided: component.pillar ? 0 : component.providedPractices ?? 0,
    score: component.pillar ?? component.scorecard,
  };
}
