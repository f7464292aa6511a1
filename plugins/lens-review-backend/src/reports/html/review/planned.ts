import { ComponentChildren, h } from 'preact';
import {
  Report,
  ReportPractice,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { acceptanceIn, plannedIn, reasonIn } from '../../planPhrases';
import { link, said } from '../elements';

/** Who closes a best practice, by when, and whether its risk is accepted until then. */
export function planned(
  { planned: plan, acceptance }: ReportPractice,
  names: Report['names'],
): ComponentChildren {
  return [
    plan &&
      h(
        'p',
        { key: 'planned' },
        plannedIn(plan, names),
        plan.ticketUrl && ' · ticket: ',
        plan.ticketUrl && link(plan.ticketUrl, plan.ticketUrl),
      ),
    acceptance &&
      h(
        'div',
        { key: 'acceptance', className: 'acceptance' },
        h('p', null, acceptanceIn(acceptance, names)),
        said(reasonIn(acceptance)),
      ),
  ];
}
