export { CurationService, type Curated } from './CurationService';
export { DetailsService } from './DetailsService';
