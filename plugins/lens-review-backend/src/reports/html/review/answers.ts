import { ComponentChildren, h } from 'preact';
import {
  Report,
  ReportPractice,
  ReportQuestion,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { day, nameOf, stateOf, weightOf } from '../../phrases';
import { REASON_WORDS, RISK_WORDS } from '../../words';
import { link, paragraph, said, section } from '../elements';
import { findings } from './findings';

/** Every question with its answer, pillar by pillar. */
export function answers(report: Report): ComponentChildren[] {
  return report.pillars.map(({ name, questions }, at) =>
    section(
      name,
      questions.map(one => question(report, one)),
      { start: at === 0 },
    ),
  );
}

function question({ names }: Report, one: ReportQuestion): ComponentChildren {
  const { answer } = one;
  return h(
    'article',
    { key: one.questionId, className: 'question' },
    h(
      'div',
      { className: 'question-head' },
      h('h3', null, one.title),
      h(
        'p',
        { className: 'small' },
        h('span', { className: 'id' }, one.questionId),
        ` · ${RISK_WORDS[one.risk]} by the AWS reading`,
        answer
          ? ` · Answered ${day(answer.updatedAt)} by ${nameOf(
              answer.updatedBy,
              names,
            )}, confirmed ${day(answer.confirmedAt)} by ${nameOf(
              answer.confirmedBy,
              names,
            )}`
          : ' · Nobody has answered yet',
      ),
    ),
    !one.applicable &&
      paragraph(
        `The whole question is marked not applicable: ${
          REASON_WORDS[one.reason ?? 'NONE']
        }.`,
      ),
    one.noneOfThese && paragraph('None of these is in place.'),
    said(one.notes),
    ...one.practices.map(practice => practiceBlock(practice, names)),
  );
}

function practiceBlock(
  practice: ReportPractice,
  names: Report['names'],
): ComponentChildren {
  return h(
    'div',
    { key: practice.choiceId, className: 'practice' },
    h(
      'p',
      null,
      h('strong', null, stateOf(practice)),
      ` · ${practice.title} `,
      h(
        'span',
        { className: 'quiet small' },
        `${weightOf(practice)} `,
        h('span', { className: 'id' }, practice.choiceId),
      ),
    ),
    said(practice.providedBy?.statement),
    practice.providedBy?.link &&
      paragraph(link(practice.providedBy.link, practice.providedBy.link)),
    ...practice.notes.map(note => said(note)),
    findings(practice, names),
  );
}
