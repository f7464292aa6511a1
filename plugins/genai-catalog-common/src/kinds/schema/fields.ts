import { JsonObject } from '@backstage/types';

/** Properties of an object, each with a description. */
export type SchemaProperties = Record<string, JsonObject>;

/** Text of at least one character. */
export function text(description: string, keywords: JsonObject = {}) {
  return { type: 'string', description, minLength: 1, ...keywords };
}

/** A version as text. YAML reads `1.10` without quotes as the number 1.1, so numbers are refused. */
export function version(description: string) {
  return text(description, {
    errorMessage: 'must be text: put the version in quotes, as in "7"',
  });
}

/** One of a fixed list of words. */
export function oneOf(description: string, values: readonly string[]) {
  return { type: 'string', description, enum: [...values] };
}

/** A list of texts. */
export function texts(description: string, keywords: JsonObject = {}) {
  return {
    type: 'array',
    description,
    items: { type: 'string', minLength: 1 },
    ...keywords,
  };
}

/** Yes or no. */
export function flag(description: string) {
  return { type: 'boolean', description };
}

/** A whole number from `minimum` on. */
export function count(description: string, minimum = 0) {
  return { type: 'integer', description, minimum };
}

/** A number that is not negative. */
export function amount(description: string) {
  return { type: 'number', description, minimum: 0 };
}

/**
 * A day or a moment. A pattern, because the catalog compiles schemas without the formats of JSON Schema, and one
 * `format` would make every entity of the kind fail.
 */
export function date(description: string) {
  return text(description, {
    pattern:
      '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2}))?$',
    errorMessage:
      'must be a date such as 2026-09-01, or a time such as 2026-09-01T10:00:00Z',
  });
}

/** An address that a browser can open. */
export function webAddress(description: string) {
  return text(description, {
    pattern: '^https?://[^\\s]+$',
    errorMessage: 'must be an address that begins with http:// or https://',
  });
}

/** An object that has these properties and no others. */
export function record(
  description: string,
  properties: SchemaProperties,
  required: readonly string[] = [],
) {
  return {
    type: 'object',
    description,
    additionalProperties: false,
    properties,
    ...(required.length ? { required: [...required] } : {}),
  };
}

/** A list of objects of one shape. */
export function records(
  description: string,
  properties: SchemaProperties,
  required: readonly string[],
) {
  return {
    type: 'array',
    description,
    items: {
      type: 'object',
      additionalProperties: false,
      properties,
      required: [...required],
    },
  };
}
