export { openApiDocument } from './openapi';
export { entityPath, type EntityRefLike } from './paths';
export {
  defineRoute,
  type AnyRoute,
  type HttpMethod,
  type Route,
} from './route';
export {
  createContractSender,
  type ContractClientOptions,
  type ContractRequest,
  type ContractSender,
  type RequestOptions,
} from './sender';
