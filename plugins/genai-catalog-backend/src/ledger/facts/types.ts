import { StoredAsset } from '../../model';
import { AssetDetails } from '../read';

/**
 * What the ledger can say to a best practice: that it is followed, that something is lacking, that it is not followed
 * although it may look so, or nothing, because the component declares no prompt or model.
 */
export type FactState = 'holds' | 'lacking' | 'contradicted' | 'none-declared';

/** A fact about a component, for the best practice that it speaks to. Holds no prompt text. */
export interface EvidenceFact {
  /** As the lens writes it, for example `GENREL04_BP01`. */
  readonly choiceId: string;
  readonly state: FactState;
  readonly sentence: string;
  readonly subjects: readonly FactSubject[];
}

/** A prompt or model that a fact is about. */
export interface FactSubject {
  readonly ref: string;
  /** What speaks for the best practice. */
  readonly has: readonly string[];
  /** What is not recorded. */
  readonly lacks: readonly string[];
  /** What speaks against it. */
  readonly against: readonly string[];
}

/** The prompts and models that a component declares. */
export interface DeclaredAssets {
  readonly prompts: readonly AssetDetails[];
  readonly models: readonly AssetDetails[];
}

/** A condition on an asset, in words. */
export interface Check {
  readonly words: string;
  readonly holds: boolean;
}

/** An asset under the reference that the catalog has it. */
export function refOf({ ref, sourceId, externalId }: StoredAsset): string {
  return ref ?? `${sourceId}:${externalId}`;
}
