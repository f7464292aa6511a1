import { BlockContent } from 'mdast';
import { Report } from '@genai-lens/backstage-plugin-lens-review-common';
import { countCells, HEAD } from '../counts';
import { code, heading, Inline, link, list, paragraph, table } from './nodes';

/** The same best practices, for people who answer for compliance. */
export function appendix({ coverage }: Report): BlockContent[] {
  return coverage.flatMap(({ title, url, items }) => [
    heading(2, `Appendix: ${title}`),
    ...(url ? [paragraph(link('Where it is published', url))] : []),
    table(
      ['Item', '', ...HEAD],
      items.map(item => [
        code(item.id),
        item.title,
        ...countCells(item.counts, item.contradicted).map(String),
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
