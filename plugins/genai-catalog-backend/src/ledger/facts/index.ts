export { evidenceFacts } from './evidenceFacts';
export type {
  DeclaredAssets,
  EvidenceFact,
  FactState,
  FactSubject,
} from './types';
