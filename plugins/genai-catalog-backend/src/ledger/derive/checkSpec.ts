import {
  modelSchema,
  promptSchema,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import Ajv, { ValidateFunction } from 'ajv';
import { AssetFinding, AssetKind } from '../../model';

type Spec = Readonly<Record<string, unknown>>;

// What the schemas say beyond JSON Schema is for people who write YAML.
const ajv = new Ajv({ strict: false, allErrors: true });
const VALIDATE: Record<AssetKind, ValidateFunction> = {
  prompt: ajv.compile(promptSchema()),
  model: ajv.compile(modelSchema()),
};

/**
 * Leaves out the fields that the catalog would refuse: it refuses entities whole, and one odd date from a source must
 * not cost the prompt its place.
 */
export function checkSpec(
  kind: AssetKind,
  spec: Spec,
): { spec: Spec; findings: readonly AssetFinding[] } {
  const validate = VALIDATE[kind];
  if (validate({ spec })) {
    return { spec, findings: [] };
  }
  const refused = new Map<string, AssetFinding>();
  for (const error of validate.errors ?? []) {
    const field =
      error.instancePath.split('/')[2] ??
      String(error.params.additionalProperty ?? '');
    if (field in spec) {
      refused.set(field, {
        code: 'FIELD_REFUSED',
        message: `spec.${field} is left out: ${error.instancePath} ${error.message}`,
      });
    }
  }
  return {
    spec: Object.fromEntries(
      Object.entries(spec).filter(([field]) => !refused.has(field)),
    ),
    findings: [...refused.values()],
  };
}
