import { JsonObject } from '@backstage/types';

/** Something that happened to an asset. */
export interface ChangeEvent {
  readonly assetId: string;
  readonly type:
    | 'asset-added'
    | 'asset-changed'
    | 'asset-removed'
    | 'asset-restored'
    | 'version-added'
    | 'version-withdrawn'
    | 'drift'
    | 'label'
    | 'curated'
    | 'evaluated'
    | 'approved';
  /** Names versions by the ledger's ids. Never prompt text, and no digest: sealing a text later has to end what its plain digest tells. */
  readonly detail: JsonObject;
}
