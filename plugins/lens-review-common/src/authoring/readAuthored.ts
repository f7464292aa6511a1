import { InputError } from '@backstage/errors';
import { z } from 'zod';
import {
  AuthoredLens,
  authoredLensSchema,
  authoredPillarSchema,
  PillarFile,
} from './schema';

/** Checks the files of an authored lens and puts its pillars in the order that the lens file names. */
export function readAuthored(authored: {
  lens: unknown;
  pillars: readonly { readonly file: string; readonly content: unknown }[];
}): { lens: AuthoredLens; pillars: readonly PillarFile[] } {
  const lens = check(authoredLensSchema, authored.lens, 'lens.yaml');
  const files = new Map(
    authored.pillars.map(({ file, content }) => [
      nameOf(file),
      { file, pillar: check(authoredPillarSchema, content, file) },
    ]),
  );
  const pillars = lens.pillars.map((name, index) => {
    const file = files.get(name);
    files.delete(name);
    if (!file) {
      throw new InputError(
        `lens.yaml: pillars[${index}]: there is no other pillar file "${name}"`,
      );
    }
    return file;
  });
  for (const { file } of files.values()) {
    throw new InputError(`${file}: lens.yaml does not name it in "pillars"`);
  }
  return { lens, pillars };
}

function check<T extends z.ZodType>(
  schema: T,
  content: unknown,
  file: string,
): z.output<T> {
  const parsed = schema.safeParse(content);
  if (!parsed.success) {
    throw new InputError(
      parsed.error.issues
        .map(({ path, message }) =>
          [file, z.core.toDotPath(path), message].filter(Boolean).join(': '),
        )
        .join('\n'),
    );
  }
  return parsed.data;
}

/** `pillars/security.yaml` is named `security`. */
function nameOf(file: string): string {
  return file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
}
