import { BlockContent } from 'mdast';
import {
  Report,
  ReportPractice,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { day, nameOf } from '../phrases';
import { EVIDENCE_WORDS } from '../words';
import { link, list, paragraph, said } from './nodes';

/** What evidence says of a best practice, and who disputes it. */
export function evidenceLines(
  { evidence }: ReportPractice,
  names: Report['names'],
): BlockContent[] {
  if (!evidence) {
    return [];
  }
  const { findings, dispute } = evidence;
  return [
    list(
      findings.map(finding => [
        `${EVIDENCE_WORDS[finding.verdict]} by ${finding.title}: ${
          finding.sentence
        } `,
        ...(finding.link ? [link(finding.link.title, finding.link.url)] : []),
        ` (seen ${day(finding.observedAt)}${
          finding.expiresAt
            ? `, ${finding.expired ? 'expired' : 'holds until'} ${day(
                finding.expiresAt,
              )}`
            : ''
        }${finding.disputed ? ', disputed' : ''})`,
      ]),
    ),
    ...(dispute
      ? [
          paragraph(
            `Disputed by ${nameOf(dispute.by, names)} on ${day(dispute.at)}:`,
          ),
          said(dispute.reason),
        ]
      : []),
  ];
}
