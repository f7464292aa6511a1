import { NameFilter } from '../map';
import { fileIdentity } from './fileIdentity';

/** Groups files by the prompt that they are versions of, and leaves out what is no prompt or not asked for. */
export function groupFiles<File extends { readonly path: string }>(
  files: readonly File[],
  names: NameFilter,
): { externalId: string; files: File[] }[] {
  const groups = new Map<string, File[]>();
  for (const file of files) {
    const identity = fileIdentity(file.path);
    if (identity && names.matches(file.path)) {
      const { externalId } = identity;
      groups.set(externalId, [...(groups.get(externalId) ?? []), file]);
    }
  }
  return [...groups].map(([externalId, found]) => ({
    externalId,
    files: found,
  }));
}
