import { ComponentChildren, h } from 'preact';
import {
  Report,
  ReportPractice,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { day, nameOf } from '../../phrases';
import { EVIDENCE_WORDS } from '../../words';
import { link, list, said } from '../elements';

/** What evidence says of a best practice, and who disputes it. */
export function findings(
  { evidence }: ReportPractice,
  names: Report['names'],
): ComponentChildren {
  if (!evidence) {
    return undefined;
  }
  const { dispute } = evidence;
  return h(
    'div',
    { className: 'small' },
    list(
      evidence.findings.map(finding =>
        h(
          'span',
          null,
          h('strong', null, EVIDENCE_WORDS[finding.verdict]),
          ` by ${finding.title}: ${finding.sentence} `,
          finding.link && link(finding.link.title, finding.link.url),
          ` (${[
            `seen ${day(finding.observedAt)}`,
            finding.expiresAt &&
              `${finding.expired ? 'expired' : 'holds until'} ${day(
                finding.expiresAt,
              )}`,
            finding.disputed && 'disputed',
          ]
            .filter(Boolean)
            .join(', ')})`,
        ),
      ),
    ),
    dispute &&
      h(
        'div',
        null,
        `Disputed by ${nameOf(dispute.by, names)} on ${day(dispute.at)}${
          dispute.holds ? '' : ', against what was said before'
        }:`,
        said(dispute.reason),
      ),
  );
}
