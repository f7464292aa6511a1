export { evidenceCollectorsExtensionPoint } from './extensionPoint';
export type { EvidenceCollectorsExtensionPoint } from './extensionPoint';
export type {
  CollectedEvidence,
  EntityToCollect,
  EvidenceCollector,
  EvidenceTarget,
  ReviewToCollect,
} from './types';
