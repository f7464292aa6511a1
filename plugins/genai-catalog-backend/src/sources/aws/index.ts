export { callAws, type AwsCallOptions } from './callAws';
export {
  AWS_KEYS,
  callTimeoutMs,
  checkRegion,
  readAwsConfig,
  type AwsClientOptions,
} from './readAwsConfig';
export { readPages } from './readPages';
