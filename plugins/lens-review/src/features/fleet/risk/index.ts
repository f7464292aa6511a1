export { RiskOwnersView } from './RiskOwnersView';
