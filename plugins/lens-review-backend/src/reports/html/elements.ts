import { ComponentChildren, h } from 'preact';
import { DocumentedRisk } from '@genai-lens/backstage-plugin-lens-review-common';
import { RISK_WORDS } from '../words';

/** A section with its heading; `start`: it begins a page. */
export function section(
  title: string,
  children: readonly ComponentChildren[],
  options: { start?: boolean } = {},
): ComponentChildren {
  return h(
    'section',
    { key: title },
    h('h2', { className: options.start ? 'start' : undefined }, title),
    ...children,
  );
}

/** Names and values; what has no value is left out. */
export function factTable(
  facts: readonly (readonly [name: string, value: ComponentChildren])[],
): ComponentChildren {
  const known = facts.filter(
    ([, value]) => value !== undefined && value !== '',
  );
  return h(
    'table',
    { key: 'facts' },
    h(
      'tbody',
      null,
      ...known.map(([name, value]) =>
        h(
          'tr',
          { key: name },
          h('th', { scope: 'row', className: 'fact' }, name),
          h('td', null, value),
        ),
      ),
    ),
  );
}

/** A table whose head is repeated on each page. Columns that hold numbers are named. */
export function dataTable(
  head: readonly string[],
  rows: readonly (readonly ComponentChildren[])[],
  options: { numbers?: readonly string[] } = {},
): ComponentChildren {
  const className = (column: number) =>
    options.numbers?.includes(head[column]) ? 'number' : undefined;
  return h(
    'table',
    { key: head.join() },
    h(
      'thead',
      null,
      h(
        'tr',
        null,
        ...head.map((name, column) =>
          h(
            'th',
            { key: name, scope: 'col', className: className(column) },
            name,
          ),
        ),
      ),
    ),
    h(
      'tbody',
      null,
      ...rows.map((row, index) =>
        h(
          'tr',
          { key: index },
          ...row.map((cell, column) =>
            h('td', { key: column, className: className(column) }, cell),
          ),
        ),
      ),
    ),
  );
}

/** A list; nothing where it would be empty. */
export function list(
  items: readonly ComponentChildren[],
  tag: 'ul' | 'ol' = 'ul',
): ComponentChildren {
  return items.length === 0
    ? undefined
    : h(tag, null, ...items.map((item, key) => h('li', { key }, item)));
}

export function paragraph(
  text: ComponentChildren,
  className?: string,
): ComponentChildren {
  return h('p', { className }, text);
}

/** What a person wrote, with its line breaks. */
export function said(text: string | undefined): ComponentChildren {
  return text ? h('blockquote', { className: 'said' }, text) : undefined;
}

export function riskTag(risk: DocumentedRisk): ComponentChildren {
  return h('span', { className: `tag tag-${risk}` }, RISK_WORDS[risk]);
}

/** A link, where its address is one of the web; else its text alone. */
export function link(text: string, url: string | undefined): ComponentChildren {
  return url && /^https?:\/\//i.test(url)
    ? h('a', { href: url, rel: 'noreferrer noopener', target: '_blank' }, text)
    : text;
}
