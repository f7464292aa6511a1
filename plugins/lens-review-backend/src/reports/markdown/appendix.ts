import { BlockContent } from 'mdast';
import { Report } from '@genai-lens/backstage-plugin-lens-review-common';
import { STATE_WORDS } from '../words';
import { code, heading, Inline, link, list, paragraph, table } from './nodes';

const STATES = [
  'established',
  'open',
  'accepted',
  'unknown',
  'out-of-scope',
] as const;

/** The same best practices, for people who answer for compliance. */
export function appendix({ coverage }: Report): BlockContent[] {
  return coverage.flatMap(({ title, url, items }) => [
    heading(2, `Appendix: ${title}`),
    ...(url ? [paragraph(link('Where it is published', url))] : []),
    table(
      ['Item', '', ...STATES.map(state => STATE_WORDS[state]), 'Contradicted'],
      items.map(item => [
        code(item.id),
        item.title,
        ...STATES.map(state => String(item.counts[state])),
        String(item.contradicted),
      ]),
    ),
    list(
      items.map(item => [
        `${item.title}: `,
        ...item.practices.flatMap(({ choiceId }, at): Inline[] =>
          at === 0 ? [code(choiceId)] : [', ', code(choiceId)],
        ),
      ]),
    ),
  ]);
}
