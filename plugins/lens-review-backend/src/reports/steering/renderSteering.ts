import { BlockContent } from 'mdast';
import {
  Report,
  SteeringFormat,
} from '@genai-lens/backstage-plugin-lens-review-common';
import {
  code,
  heading,
  list,
  paragraph,
  renderMarkdown,
} from '../markdown/nodes';
import { ReportFacts, toReport } from '../model';
import { RenderedReport } from '../renderReport';
import { assets } from './assets';
import { head } from './head';
import { practice } from './practice';

/** What an agent can read beside its task, in characters. */
const MOST_CHARACTERS = 32_000;
/** Of these, what is kept for the names of best practices that are not told whole. */
const FOR_NAMES = 4_000;

/** The open best practices of a component for a coding agent, as many as there is room for. */
export function renderSteering(
  facts: ReportFacts,
  format: SteeringFormat,
): RenderedReport {
  const report = toReport(facts);
  const { sources } = facts.evidence;
  const begin = renderMarkdown([
    ...head(report),
    ...assets(facts),
    heading(2, 'Open best practices, worst first'),
    ...nothingOpen(report),
  ]);
  const room = MOST_CHARACTERS - begin.length - FOR_NAMES;
  const whole = takeWhileFits(
    report.plan.map(item => practice(item, { report, sources })),
    room,
  );
  const rest = report.plan.slice(whole.length);
  const names = takeWhileFits(
    rest.map(({ choiceId, title }) => [list([[code(choiceId), ` ${title}`]])]),
    FOR_NAMES - 500,
  );
  const content = [
    begin,
    ...whole,
    ...(rest.length > 0
      ? [
          renderMarkdown([
            heading(2, 'Further open best practices'),
            paragraph(
              `${rest.length} more are open, less bad than those above; the review has their steps.`,
            ),
          ]),
          names.map(name => name.trimEnd()).join('\n'),
        ]
      : []),
  ].join('\n');
  return format === 'kiro'
    ? {
        type: 'text/markdown',
        name: 'well-architected.md',
        content: `---\ninclusion: always\n---\n\n${content.trimEnd()}\n`,
      }
    : {
        type: 'text/markdown',
        name: 'AGENTS.md',
        content: `${content.trimEnd()}\n`,
      };
}

function nothingOpen({
  nothingAnswered,
  plan,
  scorecard,
}: Report): BlockContent[] {
  if (nothingAnswered) {
    return [
      paragraph(
        'Nothing has been answered in the review yet, so nothing is known to be open.',
      ),
    ];
  }
  if (plan.length > 0) {
    return [];
  }
  return [
    paragraph(
      `No best practice is known to be open; ${scorecard.unknownPractices} are unanswered or unknown.`,
    ),
  ];
}

/** The first of them that have room together, as Markdown. */
function takeWhileFits(
  blocks: readonly (readonly BlockContent[])[],
  room: number,
): string[] {
  const taken: string[] = [];
  let left = room;
  for (const block of blocks) {
    const text = renderMarkdown(block);
    left -= text.length + 1;
    if (left < 0) {
      break;
    }
    taken.push(text);
  }
  return taken;
}
