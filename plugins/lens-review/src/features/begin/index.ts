export { BeginReview } from './BeginReview';
export { ScopeDialog } from './ScopeDialog';
