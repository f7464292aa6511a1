import { NotFoundError } from '@backstage/errors';
import { Actor } from '@genai-lens/http-contract-node';
import { StoredTemplate } from '../../model';
import { ReviewContext } from '../reviews/context';
import { TemplateConflictError } from './errors';
import { presentTemplateHead } from './presentTemplate';

/** What the use cases on templates share. */
export type TemplateContext = ReviewContext;

/** A write to a template that is there. */
export interface TemplateWrite {
  readonly id: string;
  /** The revision that the writer saw. */
  readonly basedOn: number | undefined;
  readonly actor: Actor;
}

/** What is thrown for a template that is not there. */
export function noTemplate(id: string): NotFoundError {
  return new NotFoundError(`There is no template '${id}'`);
}

/** Throws unless the template is the one that the caller saw. */
export function refuseOtherTemplate(
  template: StoredTemplate,
  basedOn: number | undefined,
): void {
  const { name, revision, updatedBy } = template;
  if (revision !== basedOn) {
    throw new TemplateConflictError(
      `The template "${name}" is at revision ${revision}, saved by ${updatedBy}; this is based on revision ${basedOn}`,
      presentTemplateHead(template),
    );
  }
}
