import { ComponentChildren, h } from 'preact';
import { Report } from '@genai-lens/backstage-plugin-lens-review-common';
import { NOTHING_ANSWERED } from '../../notices';
import { day } from '../../phrases';
import { list, paragraph, section } from '../elements';
import { renderPage } from '../page';
import { accepted } from './accepted';
import { answers } from './answers';
import { appendix } from './appendix';
import { cover } from './cover';
import { milestones } from './milestones';
import { plan } from './plan';
import { reading } from './reading';
import { scope } from './scope';
import { summary } from './summary';

/** The report of a review as one HTML file, ready to be printed. */
export function renderReview(report: Report): string {
  const { entity, lens, generatedAt } = report;
  return renderPage({
    title: `${entity.title}: ${lens.name}`,
    running: {
      header: `${entity.title} · ${lens.name} ${lens.version}`,
      footer: `${entity.entityRef} · as of ${day(generatedAt)}`,
    },
    children: [
      cover(report),
      ...(report.nothingAnswered ? notBegun(report) : whole(report)),
      reading(),
    ],
  });
}

function whole(report: Report): ComponentChildren[] {
  return [
    summary(report),
    milestones(report),
    scope(report),
    plan(report),
    ...accepted(report),
    ...answers(report),
    ...appendix(report),
  ];
}

/** There is nothing to report: charts of nothing would look like a result. */
function notBegun(report: Report): ComponentChildren[] {
  return [
    h(
      'div',
      { key: 'notice', className: 'notice', role: 'note' },
      h('p', null, h('strong', null, NOTHING_ANSWERED)),
      paragraph('This report says only what there is to answer.'),
    ),
    scope(report),
    ...report.pillars.map(({ name, questions }) =>
      section(name, [
        list(
          questions
            .filter(({ inScope }) => inScope)
            .map(({ title, questionId }) =>
              h(
                'span',
                null,
                `${title} `,
                h('span', { className: 'id' }, questionId),
              ),
            ),
        ),
      ]),
    ),
  ];
}
