import { InputError } from '@backstage/errors';
import { CustomLensDefinition } from '../lens/definition';
import { LensOverlay } from '../lens/overlay/schema';
import { parseLens } from '../lens/parseLens';
import { checkReferences } from './checkReferences';
import { readAuthored } from './readAuthored';
import { toDefinition } from './toDefinition';
import { toOverlay } from './toOverlay';

/** An authored lens in the form in which lenses are kept and exchanged. */
export interface CompiledLens {
  readonly id: string;
  readonly version: string;
  /** Of this version from the last one; undefined: the author does not say. */
  readonly change?: 'major' | 'minor';
  readonly definition: CustomLensDefinition;
  readonly overlay: LensOverlay;
}

/**
 * Compiles the contents of a lens file and its pillar files. Throws an
 * `InputError` that names file and path for each thing that is wrong.
 */
export function compileAuthoredLens(authored: {
  lens: unknown;
  pillars: readonly { readonly file: string; readonly content: unknown }[];
}): CompiledLens {
  const files = readAuthored(authored);
  checkReferences(files);
  const { id, version, change } = files.lens;
  const definition = toDefinition(files);
  const overlay = toOverlay(files);
  const parsed = parseLens(definition, {
    id,
    version,
    overlay,
    mode: 'strict',
  });
  const [finding] = parsed.findings;
  if (finding) {
    throw new InputError(
      `lens.yaml: compiled at ${finding.path}: ${finding.message}`,
    );
  }
  return { id, version, change, definition, overlay };
}
