export { decideLenses } from './decideLenses';
export { deleteUnseen } from './deleteUnseen';
export { findDigest } from './findDigest';
export { listEntityLenses } from './listEntityLenses';
export { markOrphans } from './markOrphans';
export { replaceAncestors } from './replaceAncestors';
export { resolveDomains } from './resolveDomains';
export { upsertEntities } from './upsertEntities';
