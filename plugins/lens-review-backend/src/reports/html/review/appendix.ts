import { ComponentChildren, h } from 'preact';
import {
  Report,
  ReportCoverage,
  ReportPractice,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { stateOf } from '../../phrases';
import { countCells, HEAD } from '../../counts';
import { dataTable, link, list, paragraph, section } from '../elements';

/** The same best practices, for people who answer for compliance. */
export function appendix(report: Report): ComponentChildren[] {
  const practices = new Map(
    report.pillars
      .flatMap(({ questions }) => questions)
      .flatMap(question => question.practices)
      .map(practice => [keyOf(practice), practice] as const),
  );
  return report.coverage.map((coverage, at) =>
    section(
      `Appendix: ${coverage.title}`,
      [
        paragraph(
          'The best practices of this review by what they contribute to. One can stand under several.',
        ),
        coverage.url && paragraph(link('Where it is published', coverage.url)),
        dataTable(
          ['Item', ...HEAD],
          coverage.items.map(({ id, title, counts, contradicted }) => [
            nameOfItem(coverage, { id, title }),
            ...countCells(counts, contradicted),
          ]),
          { numbers: HEAD },
        ),
        ...coverage.items.map(item =>
          h(
            'div',
            { key: item.id },
            h('h4', null, nameOfItem(coverage, item)),
            list(
              item.practices.flatMap(key => {
                const practice = practices.get(keyOf(key));
                return practice ? line(practice) : [];
              }),
            ),
          ),
        ),
      ],
      { start: at === 0 },
    ),
  );
}

/** Ids of controls are what people look for; those of dimensions only repeat the title. */
function nameOfItem(
  coverage: ReportCoverage,
  { id, title }: { id: string; title: string },
): string {
  return coverage.id === 'responsible-ai' ? title : `${id} ${title}`;
}

function line(practice: ReportPractice): ComponentChildren {
  return h(
    'span',
    null,
    h('strong', null, stateOf(practice)),
    ` · ${practice.title} `,
    h('span', { className: 'id' }, practice.choiceId),
  );
}

function keyOf(practice: { questionId: string; choiceId: string }): string {
  return JSON.stringify([practice.questionId, practice.choiceId]);
}
