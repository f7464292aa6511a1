import { InputError } from '@backstage/errors';
import {
  bestPracticesOf,
  Choice,
  Lens,
  ParsedLens,
  parseLens,
  Question,
  questionsOf,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { readLenses } from './readLens';

/** A lens of the module as strict mode reads it. */
export async function parseBuiltIn(id: string): Promise<ParsedLens> {
  const item = (await readLenses()).find(lens => lens.id === id);
  return parseLens(item?.definition, {
    id,
    version: item?.version ?? '',
    overlay: item?.overlay,
    mode: 'strict',
  });
}

/** A lens of the module; throws where strict mode refuses it. */
export async function builtInLens(id: string): Promise<Lens> {
  const parsed = await parseBuiltIn(id);
  if (!parsed.ok) {
    throw new InputError(`${id}: ${parsed.findings[0].message}`);
  }
  return parsed.lens;
}

/** Every best practice of a lens with its question. */
export function practicesOf(
  lens: Lens,
): readonly { readonly question: Question; readonly choice: Choice }[] {
  return questionsOf(lens).flatMap(question =>
    bestPracticesOf(question).map(choice => ({ question, choice })),
  );
}
