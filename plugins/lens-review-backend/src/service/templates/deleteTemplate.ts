import {
  insertTemplateEvent,
  lockTemplate,
  markTemplateDeleted,
} from '../../database/operations/templates';
import {
  noTemplate,
  refuseOtherTemplate,
  TemplateContext,
  TemplateWrite,
} from './context';

/** Deletes the template that the caller saw; its history stays. */
export async function deleteTemplate(
  { db, now }: TemplateContext,
  { id, basedOn, actor }: TemplateWrite,
): Promise<void> {
  await db.transaction(async tx => {
    const before = await lockTemplate({ tx, id });
    if (!before) {
      throw noTemplate(id);
    }
    refuseOtherTemplate(before, basedOn);
    await markTemplateDeleted({ tx, id });
    await insertTemplateEvent({
      tx,
      event: {
        templateId: id,
        type: 'deleted',
        revision: before.revision + 1,
        at: now().toISOString(),
        ...actor,
      },
    });
  });
}
