import { BlockContent } from 'mdast';
import {
  Report,
  ReportPractice,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { acceptanceIn, acceptedIn, plannedIn, reasonIn } from '../planPhrases';
import { weightOf } from '../phrases';
import { code, heading, link, paragraph, said } from './nodes';

/** Who closes a best practice, by when, and whether its risk is accepted until then. */
export function plannedLines(
  { planned, acceptance }: ReportPractice,
  names: Report['names'],
): BlockContent[] {
  return [
    ...(planned
      ? [
          paragraph(
            plannedIn(planned, names),
            ...(planned.ticketUrl
              ? [' · ticket: ', link(planned.ticketUrl, planned.ticketUrl)]
              : []),
          ),
        ]
      : []),
    ...(acceptance
      ? [paragraph(acceptanceIn(acceptance, names)), said(reasonIn(acceptance))]
      : []),
  ];
}

/** The risks that are accepted for now: who approved, until when, and why. */
export function accepted(report: Report): BlockContent[] {
  const practices = acceptedIn(report);
  return practices.length === 0
    ? []
    : [
        heading(2, 'Accepted risks'),
        ...practices.flatMap(practice => [
          heading(3, practice.title),
          paragraph(`${weightOf(practice)} · `, code(practice.choiceId)),
          ...plannedLines(practice, report.names),
        ]),
      ];
}
