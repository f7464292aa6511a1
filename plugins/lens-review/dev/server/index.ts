export { InMemoryBackend } from './InMemoryBackend';
export { StoredEvidence } from './StoredEvidence';
