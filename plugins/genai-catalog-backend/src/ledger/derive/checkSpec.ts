import {
  modelSchema,
  promptSchema,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import Ajv, { ErrorObject, ValidateFunction } from 'ajv';
import { AssetFinding, AssetKind } from '../../model';

type Spec = Readonly<Record<string, unknown>>;

/** What is checked against. */
interface CheckOptions {
  readonly kind: AssetKind;
  /** Kinds of the operator's own that may use assets. */
  readonly relatedKinds: readonly string[];
}

// What the schemas say beyond JSON Schema is for people who write YAML.
const ajv = new Ajv({ strict: false, allErrors: true, verbose: true });
const SCHEMAS = { prompt: promptSchema, model: modelSchema };
/** Config names the kinds once a start, so that there are a few at most. */
const compiled = new Map<string, ValidateFunction>();

/**
 * Leaves out what the catalog would refuse: it refuses entities whole, and one odd date from a source must not cost the
 * prompt its place, nor one odd reference the others of its list.
 */
export function checkSpec(
  spec: Spec,
  options: CheckOptions,
): { spec: Spec; findings: readonly AssetFinding[] } {
  const validate = validatorFor(options);
  if (validate({ spec })) {
    return { spec, findings: [] };
  }
  const refused = new Map<string, AssetFinding>();
  const items = new Map<string, Set<number>>();
  for (const error of validate.errors ?? []) {
    const { field, item } = placeOf(error);
    const value = spec[field];
    if (Array.isArray(value) && item !== undefined) {
      items.set(field, (items.get(field) ?? new Set()).add(item));
      const place = `spec.${field}[${item}]`;
      refused.set(place, findingOf(place, error));
    } else if (value !== undefined) {
      items.set(field, new Set(Array.isArray(value) ? value.keys() : []));
      refused.set(field, findingOf(`spec.${field}`, error));
    }
  }
  return {
    spec: withoutItems(spec, items),
    findings: [...refused.values()],
  };
}

function validatorFor({ kind, relatedKinds }: CheckOptions): ValidateFunction {
  const key = JSON.stringify([kind, relatedKinds]);
  const known = compiled.get(key);
  if (known) {
    return known;
  }
  const validate = ajv.compile(SCHEMAS[kind]({ relatedKinds }));
  compiled.set(key, validate);
  return validate;
}

/** The field of `spec` that an error is about and, of a list, the item. */
function placeOf({ instancePath, params }: ErrorObject) {
  const [, , field, item] = instancePath.split('/');
  return {
    field: field ?? String(params.additionalProperty ?? ''),
    item: item === undefined ? undefined : Number(item),
  };
}

function findingOf(place: string, error: ErrorObject): AssetFinding {
  const { message, parentSchema } = error;
  return {
    code: 'FIELD_REFUSED',
    message: `${place} is left out: it ${
      parentSchema?.errorMessage ?? message
    }`,
  };
}

/** A list without some items, and without the field where nothing of it is left. */
function withoutItems(
  spec: Spec,
  refused: ReadonlyMap<string, ReadonlySet<number>>,
): Spec {
  const kept = Object.entries(spec).flatMap(([field, value]) => {
    const items = refused.get(field);
    if (!items) {
      return [[field, value]];
    }
    const left = Array.isArray(value)
      ? value.filter((_, index) => !items.has(index))
      : [];
    return left.length ? [[field, left]] : [];
  });
  return Object.fromEntries(kept);
}
