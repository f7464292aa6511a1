import {
  DocumentedRisk,
  FleetComponent,
  Maturity,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** A row of the list: a component, with the numbers of the lens or of the pillar that is looked at. */
export interface ComponentRow {
  readonly id: string;
  readonly component: FleetComponent;
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
    score: component.pillar ?? component.scorecard,
  };
}
