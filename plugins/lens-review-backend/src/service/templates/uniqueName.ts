import { isDatabaseConflictError } from '@backstage/backend-plugin-api';
import { findTemplateNamed } from '../../database/operations/templates';
import { TemplateContext } from './context';
import { TemplateConflictError } from './errors';
import { presentTemplateHead } from './presentTemplate';

/** Runs a transaction that gives a template its name. Throws `TemplateConflictError` where another one has it. */
export async function withUniqueName<T>(
  { db }: TemplateContext,
  { lensId, name }: { lensId: string; name: string },
  write: () => Promise<T>,
): Promise<T> {
  try {
    return await write();
  } catch (error) {
    // The transaction is over: whose the name is is asked anew.
    const other = isDatabaseConflictError(error)
      ? await findTemplateNamed({ db, lensId, name })
      : undefined;
    if (!other) {
      throw error;
    }
    throw new TemplateConflictError(
      `name: a template of lens '${lensId}' is called "${other.name}"`,
      presentTemplateHead(other),
    );
  }
}
