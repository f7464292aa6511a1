import { AssetVersion } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { shortName } from '../../components';

/** Versions to choose from, newest first, each with what points to it. */
export function versionChoices(
  versions: readonly AssetVersion[],
): { id: string; label: string }[] {
  return versions.map(({ version, labels, current, withdrawnAt }) => {
    const notes = [
      ...labels,
      ...(current && !labels.length ? ['current'] : []),
      ...(withdrawnAt ? ['withdrawn'] : []),
    ];
    return {
      id: version,
      label: notes.length
        ? `${shortName(version)} (${notes.join(', ')})`
        : shortName(version),
    };
  });
}
