export { RiskBadge } from './RiskBadge';
export { RISK_LOOKS, type RiskLook } from './riskLooks';
