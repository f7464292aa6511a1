import { InputError } from '@backstage/errors';
import {
  findTemplate,
  listTemplateEvents,
  listTemplates,
} from '../../database/operations/templates';
import { StoredTemplate, StoredTemplateEvent, TemplateHead } from '../../model';
import { decodeCursor, encodeCursor } from '../fleet/cursor';
import { noTemplate, TemplateContext } from './context';

/** One template with its answers. */
export async function readTemplate(
  { db }: Pick<TemplateContext, 'db'>,
  id: string,
): Promise<StoredTemplate> {
  const template = await findTemplate({ db, id });
  if (!template) {
    throw noTemplate(id);
  }
  return template;
}

/** A page of the templates of a lens, by name. */
export async function readTemplates(
  { db }: TemplateContext,
  options: { lensId: string; cursor?: string; limit: number },
): Promise<{ items: TemplateHead[]; nextCursor?: string }> {
  const { lensId, cursor, limit } = options;
  const list = { templatesOf: lensId };
  const position =
    cursor === undefined
      ? undefined
      : decodeCursor(list, cursor, { value: 'string', ties: 0 });
  const found = await listTemplates({
    db,
    lensId,
    after: position && { name: String(position.value) },
    limit: limit + 1,
  });
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    ...(last &&
      found.length > limit && {
        nextCursor: encodeCursor(list, { value: last.name, tie: [] }),
      }),
  };
}

/** A page of the writes to a template, newest first; also of one that was deleted. A cursor is the revision of the last one before it. */
export async function readTemplateHistory(
  { db }: TemplateContext,
  options: { id: string; cursor?: string; limit: number },
): Promise<{ items: StoredTemplateEvent[]; nextCursor?: string }> {
  const { id, cursor, limit } = options;
  // At most nine digits: what an integer column holds.
  if (cursor !== undefined && !/^[1-9]\d{0,8}$/.test(cursor)) {
    throw new InputError(`cursor: '${cursor}' is none of this list`);
  }
  const found = await listTemplateEvents({
    db,
    templateId: id,
    before: cursor === undefined ? undefined : Number(cursor),
    limit: limit + 1,
  });
  if (found.length === 0 && cursor === undefined) {
    throw noTemplate(id);
  }
  return {
    items: found.slice(0, limit),
    ...(found.length > limit && {
      nextCursor: String(found[limit - 1].revision),
    }),
  };
}
