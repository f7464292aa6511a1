import {
  insertTemplateEvent,
  lockTemplate,
  updateTemplate,
} from '../../database/operations/templates';
import { StoredTemplate } from '../../model';
import { changesBetween } from './changesBetween';
import { checkContent, SentContent } from './checkContent';
import {
  noTemplate,
  refuseOtherTemplate,
  TemplateContext,
  TemplateWrite,
} from './context';
import { lensOf, sameContent } from './createTemplate';
import { readTemplate } from './readTemplates';
import { withUniqueName } from './uniqueName';

export type ReplaceTemplate = TemplateWrite &
  SentContent & {
    /** Undefined: the newest published one. */
    readonly lensVersion?: string;
  };

/** Replaces what a template says, unless somebody else has meanwhile. */
export async function replaceTemplate(
  context: TemplateContext,
  write: ReplaceTemplate,
): Promise<StoredTemplate> {
  const { id, basedOn, actor } = write;
  const { lensId } = await readTemplate(context, id);
  const lens = await lensOf(context, { ...write, lensId });
  const content = checkContent(lens, write);
  return withUniqueName(context, { lensId, name: content.name }, () =>
    context.db.transaction(async tx => {
      const before = await lockTemplate({ tx, id });
      if (!before) {
        throw noTemplate(id);
      }
      const isSame = sameContent(before, content);
      // A writer whose reply was lost sends the same again.
      if (isSame && isRetry(before, write)) {
        return before;
      }
      refuseOtherTemplate(before, basedOn);
      if (isSame) {
        return before;
      }
      const at = context.now().toISOString();
      const template: StoredTemplate = {
        ...before,
        description: undefined,
        ...content,
        answerCount: content.answers.length,
        revision: before.revision + 1,
        updatedAt: at,
        updatedBy: actor.by,
      };
      await updateTemplate({ tx, template });
      await insertTemplateEvent({
        tx,
        event: {
          templateId: id,
          type: 'changed',
          revision: template.revision,
          at,
          ...actor,
          changes: changesBetween(before, template),
        },
      });
      return template;
    }),
  );
}

function isRetry(
  { revision, updatedBy }: StoredTemplate,
  { basedOn, actor }: ReplaceTemplate,
): boolean {
  return revision - 1 === basedOn && updatedBy === actor.by;
}
