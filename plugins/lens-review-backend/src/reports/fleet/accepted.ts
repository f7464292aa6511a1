import { ComponentChildren, h } from 'preact';
import { dataTable, paragraph, riskTag, section } from '../html/elements';
import { day } from '../phrases';
import { acceptedWords, FleetReport } from './facts';

/** Risks that are accepted for now, what ends next first. */
export function accepted({ accepted: list }: FleetReport): ComponentChildren {
  const { items } = list;
  return section('Accepted risks', [
    paragraph(acceptedWords(list)),
    items.length > 0 &&
      dataTable(
        [
          'Best practice',
          'Risk',
          'Component',
          'Until',
          'Approved by',
          'Reason',
        ],
        items.map(item => [
          h(
            'span',
            null,
            `${item.practiceTitle} `,
            h('span', { className: 'id' }, item.choiceId),
          ),
          riskTag(item.documentedRisk),
          item.title,
          h('span', { className: 'whole' }, day(item.acceptance.expiresAt)),
          item.approvedBy,
          item.acceptance.reason,
        ]),
      ),
  ]);
}
