import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { Actor } from '@genai-lens/http-contract-node';
import {
  findTemplateNamed,
  insertTemplate,
  insertTemplateEvent,
} from '../../database/operations/templates';
import { StoredTemplate, TemplateContent } from '../../model';
import { checkContent, SentContent } from './checkContent';
import { TemplateContext } from './context';
import { withUniqueName } from './uniqueName';

export type CreateTemplate = SentContent & {
  readonly lensId: string;
  /** Undefined: the newest published one. */
  readonly lensVersion?: string;
  readonly actor: Actor;
};

/** Keeps a new template. Its writer, whose reply was lost, finds it by sending the same again. */
export async function createTemplate(
  context: TemplateContext,
  write: CreateTemplate,
): Promise<{ created: boolean; template: StoredTemplate }> {
  const { db, now } = context;
  const { lensId, actor } = write;
  const lens = await lensOf(context, write);
  const content = checkContent(lens, write);
  const other = await findTemplateNamed({ db, lensId, name: content.name });
  if (other && isRetry(other, content, actor)) {
    return { created: false, template: other };
  }
  const at = now().toISOString();
  const template: StoredTemplate = {
    ...content,
    id: randomUUID(),
    lensId,
    answerCount: content.answers.length,
    revision: 1,
    createdAt: at,
    createdBy: actor.by,
    updatedAt: at,
    updatedBy: actor.by,
  };
  await withUniqueName(context, template, () =>
    db.transaction(async tx => {
      await insertTemplate({ tx, template });
      await insertTemplateEvent({
        tx,
        event: {
          templateId: template.id,
          type: 'created',
          revision: 1,
          at,
          ...actor,
        },
      });
    }),
  );
  return { created: true, template };
}

/** The version of the lens that a template is written for. */
export async function lensOf(
  { lenses }: TemplateContext,
  write: { readonly lensId: string; readonly lensVersion?: string },
) {
  const { lensId: id, lensVersion: version } = write;
  return version === undefined
    ? lenses.requireNewest(id)
    : lenses.require({ id, version });
}

function isRetry(
  { revision, createdBy, ...template }: StoredTemplate,
  content: TemplateContent,
  { by }: Actor,
): boolean {
  return revision === 1 && createdBy === by && sameContent(template, content);
}

/** Whether two templates say the same. */
export function sameContent(a: TemplateContent, b: TemplateContent): boolean {
  return isDeepStrictEqual(contentOf(a), contentOf(b));
}

function contentOf({
  name,
  description,
  lensVersion,
  answers,
  scope,
}: TemplateContent): TemplateContent {
  return { name, description, lensVersion, answers, scope };
}
