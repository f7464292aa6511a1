import { PromptTemplateFormat } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { markVariables } from './markVariables';

/** Variables as <name>, tags as [tag]. */
const marked = (text: string, format?: PromptTemplateFormat) =>
  markVariables(text, format)
    .map(piece => {
      switch (piece.kind) {
        case 'variable':
          return `<${piece.name}>`;
        case 'tag':
          return `[${piece.text}]`;
        default:
          return piece.text;
      }
    })
    .join('');

it.each<[PromptTemplateFormat | undefined, string, string]>([
  [
    'mustache',
    'Hi {{ name }}, {{{raw}}} {{&also}}!',
    'Hi <name>, <raw> <also>!',
  ],
  [
    'mustache',
    '{{#list}}{{item.id}}{{/list}}',
    '[{{#list}}]<item.id>[{{/list}}]',
  ],
  ['mustache', '{{> footer}} {{! note }}', '[{{> footer}}] [{{! note }}]'],
  [
    'handlebars',
    '{{#if a}}x{{else}}y{{/if}}',
    '[{{#if a}}]x[{{else}}]y[{{/if}}]',
  ],
  ['handlebars', '{{json value}} {{this}}', '[{{json value}}] [{{this}}]'],
  ['jinja2', '{{ name | upper }} {% if x %}', '<name> [{% if x %}]'],
  [
    'jinja2',
    '{# a note #}{{ a.b }}{{ 1 + 2 }}',
    '[{# a note #}]<a.b>[{{ 1 + 2 }}]',
  ],
  [
    'f-string',
    '{name} {n:>10} {x!r} {{literal}}',
    '<name> <n> <x> {{literal}}',
  ],
  ['f-string', '{"json": true}', '{"json": true}'],
  ['none', '{{name}}', '{{name}}'],
  [undefined, '{{name}}', '{{name}}'],
  ['mustache', '', ''],
  ['mustache', 'no end {{', 'no end {{'],
])('%s: %s', (format, text, expected) => {
  expect(marked(text, format)).toBe(expected);
  expect(
    markVariables(text, format)
      .map(piece => piece.text)
      .join(''),
  ).toBe(text);
});

it('is done soon with long text that never closes its braces', () => {
  const started = Date.now();
  markVariables('{{ a'.repeat(100_000), 'mustache');
  expect(Date.now() - started).toBeLessThan(1000);
});
