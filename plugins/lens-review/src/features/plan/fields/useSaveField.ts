import {
  Improvement,
  ImprovementChange,
} from '@genai-lens/backstage-plugin-lens-review-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';

/** Saves a field by itself. */
export type SaveField = (change: ImprovementChange) => Promise<Improvement>;

/** Saves one field of an improvement, and says how that stands. */
export function useSaveField(save: SaveField) {
  const [{ loading, error, value }, run] = useAsyncFn(save, [save]);
  return { isSaving: loading, error, isSaved: value !== undefined, run };
}
