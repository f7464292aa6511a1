import { PromptDiff } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { StoredVersion } from '../../model';
import { canonicalJson } from '../../text';

/** What differs between two versions beside their text, by field. */
export function changesBetween(
  from: StoredVersion,
  to: StoredVersion,
): PromptDiff['changes'] {
  const parameters = [
    ...new Set([
      ...Object.keys(from.parameters),
      ...Object.keys(to.parameters),
    ]),
  ].sort();
  return [
    change('templateFormat', from.templateFormat, to.templateFormat),
    change('models', from.models, to.models),
    ...parameters.map(name =>
      change(`parameters.${name}`, from.parameters[name], to.parameters[name]),
    ),
  ].flat();
}

function change(
  field: string,
  from: unknown,
  to: unknown,
): PromptDiff['changes'] {
  const same = canonicalJson([from]) === canonicalJson([to]);
  return same ? [] : [{ field, from, to }];
}
