import { createHash } from 'node:crypto';
import { ComponentChildren, h } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { styleSheet } from './styles';

/**
 * One HTML file that needs nothing else. Its policy lets nothing be loaded, no script run and no form be sent, and no
 * style apply but its own; texts are escaped by Preact.
 */
export function renderPage(page: {
  title: string;
  /** Printed on top of each page but the first, and at the bottom of each. */
  running: { header: string; footer: string };
  children: readonly ComponentChildren[];
}): string {
  const css = styleSheet(page.running);
  const hash = createHash('sha256').update(css).digest('base64');
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const html = renderToStaticMarkup(
    h(
      'html',
      { lang: 'en' },
      h(
        'head',
        null,
        h('meta', { charset: 'utf-8' }),
        h('meta', {
          'http-equiv': 'Content-Security-Policy',
          content: policy,
        }),
        h('meta', { name: 'referrer', content: 'no-referrer' }),
        h('meta', {
          name: 'viewport',
          content: 'width=device-width, initial-scale=1',
        }),
        h('title', null, page.title),
        // Escaping would change what the hash is of; the sheet has no character that could end it.
        h('style', { dangerouslySetInnerHTML: { __html: css } }),
      ),
      h('body', null, h('main', null, ...page.children)),
    ),
  );
  return `<!doctype html>\n${html}\n`;
}
