import { AssetVersion } from '@genai-lens/backstage-plugin-genai-catalog-common';

/** A setting beside the text; a side that does not have it is undefined. */
export interface SettingChange {
  readonly field: string;
  readonly from?: string;
  readonly to?: string;
}

type Settings = Pick<AssetVersion, 'parameters' | 'models' | 'templateFormat'>;

/** What differs between two versions beside their text. Readable by all who see the prompt. */
export function settingChanges(
  from: Settings,
  to: Settings,
): readonly SettingChange[] {
  const before = settingsOf(from);
  const after = settingsOf(to);
  return [...new Set([...before.keys(), ...after.keys()])]
    .map(field => ({ field, from: before.get(field), to: after.get(field) }))
    .filter(change => change.from !== change.to);
}

/** The settings of a version as people read them. */
export function settingsOf(version: Settings): ReadonlyMap<string, string> {
  const { parameters, models, templateFormat } = version;
  return new Map([
    ...Object.keys(parameters)
      .sort()
      .map((name): [string, string] => [name, written(parameters[name])]),
    ...(models.length
      ? [['models', models.join(', ')] satisfies [string, string]]
      : []),
    ...(templateFormat
      ? [['template format', templateFormat] satisfies [string, string]]
      : []),
  ]);
}

function written(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
