export {
  newDigestSecret,
  unwrapDigestSecret,
  wrapDigestSecret,
} from './digestSecret';
export { readEncryptionKeys, type EncryptionKey } from './keys';
export { LockedVault } from './LockedVault';
export { PlainVault } from './PlainVault';
export { SealedVault } from './SealedVault';
export type {
  ContentPlace,
  ContentVault,
  OpenedContent,
  StoredContent,
} from './types';
