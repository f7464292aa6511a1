import { FORMAT } from '../format';
import { LensNode } from '../parse/LensNode';
import { readResource } from '../parse/readResource';
import { readContents, readType } from '../parse/readResources';
import { Fitter } from './Fitter';

/** Text with an address, in the order in which the format has them. */
export interface ExportedResource {
  readonly displayText: string;
  readonly url?: string;
}

/**
 * A resource as the format takes it; undefined where nothing of it can be used. An address without a text gets
 * `title` for one.
 */
export function exportResource(
  node: LensNode | undefined,
  { fitter, title }: { fitter: Fitter; title: string },
): ExportedResource | undefined {
  if (!node) {
    return undefined;
  }
  const { text, url } = readResource(node);
  const written = node.value('url') ?? node.value('Url');
  if (written !== undefined && written !== '' && !url) {
    fitter.dropped(node.pathOf('url'), String(written));
  }
  const path = node.pathOf('displayText');
  if (text !== undefined) {
    return { displayText: fitter.cut(text, { path }), ...(url && { url }) };
  }
  if (!url) {
    return undefined;
  }
  const added = fitter.cut(title, { path });
  fitter.added(path, added);
  return { displayText: added, url };
}

/** The additional resources; a list that is too long goes on in another one of the same type. */
export function exportAdditional(
  node: LensNode,
  fitter: Fitter,
): readonly object[] | undefined {
  if (node.value('additionalResources') === undefined) {
    return undefined;
  }
  return node
    .list('additionalResources', { optional: true })
    .flatMap(additional => {
      const type = readType(additional);
      const contents = readContents(additional).flatMap(
        content => exportContent(content, fitter) ?? [],
      );
      return chunks(contents, FORMAT.resourceContents).map(content => ({
        type,
        content,
      }));
    });
}

function exportContent(
  node: LensNode,
  fitter: Fitter,
): ExportedResource | undefined {
  const { url } = readResource(node);
  return exportResource(node, {
    fitter,
    title: url ? new URL(url).hostname : '',
  });
}

/** At least one, which may be empty. */
function chunks<T>(
  items: readonly T[],
  size: number,
): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
