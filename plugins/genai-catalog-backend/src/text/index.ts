export { canonicalJson } from './canonicalJson';
export { contentBytes } from './contentBytes';
export {
  digestText,
  keyedDigest,
  sha256,
  shortDigest,
  type DigestInput,
} from './digest';
export {
  isIndexable,
  MAX_INDEXED_BYTES,
  storable,
  storableJson,
} from './storable';
