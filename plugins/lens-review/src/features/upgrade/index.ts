export { UpgradeNotice } from './UpgradeNotice';
export { UpgradeResult } from './UpgradeResult';
