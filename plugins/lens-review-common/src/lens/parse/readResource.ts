import { Link } from '../../model';
import { FORMAT } from '../format';
import { LensNode } from './LensNode';

/** A text with an address, where it has one that can be opened. */
export interface Resource {
  readonly text?: string;
  readonly url?: string;
}

/** Reads `{displayText, url}`. An address that is not http(s) is left out, with a finding. */
export function readResource(node: LensNode): Resource {
  const keys = ['displayText', 'url'];
  node.reportUnknownKeys(
    node.value('url') === undefined ? [...keys, 'Url'] : keys,
  );
  const text = node.text('displayText', { max: FORMAT.text });
  const url = readUrl(node);
  if (url && !text?.trim()) {
    node.log.deviation({
      code: 'display-text-missing',
      path: node.pathOf('displayText'),
      message: 'An address needs a displayText; add it.',
    });
  }
  return { text: text?.trim() ? text : undefined, url };
}

function readUrl(node: LensNode): string | undefined {
  const key = node.value('url') === undefined ? 'Url' : 'url';
  const url = node.text(key);
  if (key === 'Url' && url !== undefined) {
    node.log.deviation({
      code: 'url-key-case',
      path: node.pathOf(key),
      message: 'The key is written "url"; rename it.',
    });
  }
  if (!url) {
    return undefined;
  }
  if (/^https?:\/\//i.test(url) && URL.canParse(url)) {
    return url;
  }
  node.log.deviation({
    code: 'url-not-http',
    path: node.pathOf(key),
    message: `"${url.slice(
      0,
      100,
    )}" does not begin with http:// or https://; the link is left out.`,
  });
  return undefined;
}

/** The address as a link named after what it is and where it leads. */
export function linkOf(what: string, { url }: Resource): readonly Link[] {
  return url ? [{ title: `${what}: ${new URL(url).hostname}`, url }] : [];
}

/** The links without those whose address came before. */
export function distinctLinks(links: readonly Link[]): readonly Link[] {
  const byUrl = new Map<string, Link>();
  links.forEach(link => {
    if (!byUrl.has(link.url)) {
      byUrl.set(link.url, link);
    }
  });
  return [...byUrl.values()];
}
