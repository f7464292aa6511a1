export { openApiDocument } from './openapi';
export { entityPath, type EntityRefLike } from './paths';
export {
  defineRoute,
  type AnyRoute,
  type HttpMethod,
  type Route,
} from './route';
export {
  createContractFetcher,
  createContractSender,
  type ContractClientOptions,
  type ContractFetcher,
  type ContractRequest,
  type ContractSender,
  type RequestOptions,
} from './sender';
