export { relationsOf } from './facts';
export { MarkReviewed } from './MarkReviewed';
export { PromptFacts } from './PromptFacts';
export { Provenance } from './Provenance';
