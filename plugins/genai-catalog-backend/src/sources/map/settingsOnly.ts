import { createHash } from 'node:crypto';
import { JsonObject, JsonValue } from '@backstage/types';

/** Characters. Settings are numbers, names and switches; what is longer is text. */
const LONGEST_SETTING = 200;

/**
 * Settings without text. Services let people put anything beside a prompt, also more of the prompt; what is too long to
 * be a setting is replaced by its digest, so that a change is still a change and nothing is told.
 */
export function settingsOnly(
  settings: JsonObject | undefined,
): JsonObject | undefined {
  return settings && Object.keys(settings).length
    ? mapObject(settings)
    : undefined;
}

function mapObject(object: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => [
      shorten(name),
      value === undefined ? undefined : mapValue(value),
    ]),
  );
}

function mapValue(value: JsonValue): JsonValue {
  if (typeof value === 'string') {
    return shorten(value);
  }
  if (Array.isArray(value)) {
    return value.map(mapValue);
  }
  return typeof value === 'object' && value !== null ? mapObject(value) : value;
}

function shorten(text: string): string {
  return text.length > LONGEST_SETTING
    ? `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`
    : text;
}
