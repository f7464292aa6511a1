export { FactsService } from './FactsService';
