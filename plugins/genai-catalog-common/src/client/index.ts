export {
  GenaiCatalogClient,
  type GenaiCatalogRequestOptions,
} from './GenaiCatalogClient';
export type { EntityRefLike } from '@genai-lens/http-contract';
