export { canonicalJson } from './canonicalJson';
export { contentBytes } from './contentBytes';
export {
  digestText,
  keyedDigest,
  sha256,
  shortDigest,
  type DigestInput,
} from './digest';
