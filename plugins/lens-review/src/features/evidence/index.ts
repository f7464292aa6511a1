export { EvidenceBadge } from './EvidenceBadge';
export { EvidenceProvider } from './EvidenceProvider';
export { EvidenceSection } from './EvidenceSection';
