import { Report } from '@genai-lens/backstage-plugin-lens-review-common';
import { NOTHING_ANSWERED } from '../notices';
import { READING } from '../reading';
import { answers } from './answers';
import { appendix } from './appendix';
import { head } from './head';
import { heading, list, paragraph, renderMarkdown, strong } from './nodes';
import { plan } from './plan';
import { accepted } from './planned';
import { scorecard } from './scorecard';

/** The report of a review as Markdown. */
export function renderReview(report: Report): string {
  return renderMarkdown([
    ...head(report),
    ...(report.nothingAnswered
      ? [paragraph(strong(NOTHING_ANSWERED))]
      : [
          ...scorecard(report),
          ...plan(report),
          ...accepted(report),
          ...answers(report),
          ...appendix(report),
        ]),
    heading(2, 'How to read this report'),
    list(READING.map(([word, meaning]) => [strong(word), `: ${meaning}`])),
  ]);
}
