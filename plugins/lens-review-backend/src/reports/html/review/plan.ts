import { ComponentChildren, h } from 'preact';
import {
  Report,
  ReportPlanItem,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { inOneSentence } from '../../phrases';
import { EFFORT_WORDS } from '../../words';
import { list, paragraph, riskTag, section } from '../elements';
import { findings } from './findings';
import { planned } from './planned';

/** What is to be done, worst first. */
export function plan(report: Report): ComponentChildren {
  const { plan: items, scorecard } = report;
  if (items.length === 0) {
    return section('Improvement plan', [
      paragraph(
        scorecard.unknownPractices > 0
          ? `No best practice is known to be missing; ${scorecard.unknownPractices} are unanswered or unknown.`
          : 'Every best practice in scope is in place or its risk is accepted.',
      ),
    ]);
  }
  const refuted = items.filter(({ contradicted }) => contradicted);
  const open = items.filter(({ contradicted }) => !contradicted);
  return section('Improvement plan', [
    paragraph(
      'Worst first: by documented risk, then by the pillar priority of the review, then by effort.',
    ),
    ...group(report, 'Said to be in place, contradicted by evidence', refuted),
    ...group(report, 'Not in place', open),
  ]);
}

function group(
  report: Report,
  title: string,
  items: readonly ReportPlanItem[],
): ComponentChildren[] {
  return items.length === 0
    ? []
    : [
        h('h3', { key: title }, title),
        ...items.map(item => planItem(report, item)),
      ];
}

function planItem(report: Report, item: ReportPlanItem): ComponentChildren {
  const pillar = report.pillars.find(one => one.pillarId === item.pillarId);
  return h(
    'article',
    { key: `${item.questionId} ${item.choiceId}`, className: 'item' },
    h(
      'div',
      { className: 'item-head' },
      h('h4', null, item.title),
      h(
        'p',
        null,
        riskTag(item.documentedRisk),
        ` ${[
          pillar?.name,
          item.effort && `effort: ${EFFORT_WORDS[item.effort]}`,
        ]
          .filter(Boolean)
          .join(' · ')} `,
        h('span', { className: 'id' }, item.choiceId),
      ),
      item.inShort && paragraph(item.inShort),
    ),
    planned(item, report.names),
    item.contradicted && findings(item, report.names),
    list(item.steps, 'ol'),
    item.evidenceWanted.length > 0 &&
      paragraph(
        `Evidence that would show it: ${inOneSentence(item.evidenceWanted)}`,
        'quiet small tail',
      ),
  );
}
