import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { EvidenceCollector } from './types';

/** Takes the collectors of evidence that modules bring. */
export interface EvidenceCollectorsExtensionPoint {
  addEvidenceCollector(collector: EvidenceCollector): void;
}

/** Where modules of the plugin `lens-review` add collectors of evidence. */
export const evidenceCollectorsExtensionPoint =
  createExtensionPoint<EvidenceCollectorsExtensionPoint>({
    id: 'lens-review.evidence-collectors',
  });
