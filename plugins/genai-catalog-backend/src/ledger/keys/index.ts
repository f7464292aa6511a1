export { openVault } from './openVault';
export { rotateKeys } from './rotateKeys';
