export { InMemoryBackend } from './InMemoryBackend';
