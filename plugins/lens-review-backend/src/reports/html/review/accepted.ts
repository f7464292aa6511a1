import { ComponentChildren, h } from 'preact';
import { Report } from '@genai-lens/backstage-plugin-lens-review-common';
import { acceptedIn } from '../../planPhrases';
import { paragraph, riskTag, section } from '../elements';
import { planned } from './planned';

/** The risks that are accepted for now: who approved, until when, and why. */
export function accepted(report: Report): ComponentChildren[] {
  const practices = acceptedIn(report);
  return practices.length === 0
    ? []
    : [
        section('Accepted risks', [
          paragraph(
            'These best practices are not in place. Another person than who asked has accepted the risk until a date; from then on they count as open again.',
          ),
          ...practices.map(practice =>
            h(
              'article',
              {
                key: `${practice.questionId} ${practice.choiceId}`,
                className: 'item accepted',
              },
              h('h4', null, practice.title),
              h(
                'p',
                null,
                riskTag(practice.documentedRisk),
                ' ',
                h('span', { className: 'id' }, practice.choiceId),
              ),
              planned(practice, report.names),
            ),
          ),
        ]),
      ];
}
