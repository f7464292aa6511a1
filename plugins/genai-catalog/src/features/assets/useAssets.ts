import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { AssetQuery } from './assetQuery';
import { loadAssets } from './loadAssets';

/** Loads what a query asks for; while another one is loaded, the last reply stays. */
export function useAssets(query: AssetQuery) {
  const catalog = useApi(catalogApiRef);
  return useAsyncRetry(
    () => loadAssets(catalog, query, new Date()),
    [catalog, query],
  );
}
