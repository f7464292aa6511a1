import { Finding } from '@genai-lens/backstage-plugin-lens-review-common';
import { LensRegistry } from '../../lenses';

/** A warning where another lens has the name already: the published file may stand beside the built-in lens. */
export function equalName(
  lenses: LensRegistry,
  lens: { readonly id: string; readonly name: string },
): Finding[] {
  const same = lenses
    .usable()
    .find(
      other =>
        other.id !== lens.id && foldCase(other.name) === foldCase(lens.name),
    );
  return same
    ? [
        {
          severity: 'warning',
          code: 'name-taken',
          path: 'name',
          message: `Lens '${same.id}' has the name "${same.name}" too; another name helps people to tell them apart.`,
        },
      ]
    : [];
}

function foldCase(name: string): string {
  return name.trim().toLocaleLowerCase('en-US');
}
