import { WatExport } from '@genai-lens/backstage-plugin-lens-review-common';

type WatExportAnswer = WatExport['Answers'][number];

/**
 * A shell script that writes the answers to a workload in the AWS tool. Texts travel as JSON in ASCII within single
 * quotes: neither a shell nor the AWS CLI, which reads a file where an option begins with `file://`, finds anything in them.
 */
export function toScript(
  exported: WatExport,
  about: { entityRef: string; generatedAt: string },
): string {
  const { LensId, LensVersion, LensNotes, Answers } = exported;
  const { AcceptedRisks, Cut } = exported;
  return [
    '#!/bin/sh',
    comment(
      `Writes the answers of ${about.entityRef} as of ${about.generatedAt} to a workload in the AWS Well-Architected Tool.`,
    ),
    comment(
      `They are about the lens ${LensId}, version ${LensVersion}, and go by the ids of its questions and choices.`,
    ),
    '#',
    '# Usage: WORKLOAD_ID=<32 hex digits> LENS_ALIAS=<alias or ARN of the lens in that workload> sh answers.sh',
    '# It needs the AWS CLI, with credentials that may call wellarchitected:UpdateAnswer. It overwrites answers.',
    ...AcceptedRisks.map(({ QuestionId, ChoiceId, Until }) =>
      comment(
        `The risk of ${ChoiceId} of ${QuestionId} is accepted until ${Until}; the tool has no field for that.`,
      ),
    ),
    ...Cut.map(({ QuestionId, ChoiceId, Characters, Limit }) =>
      comment(
        `Cut to ${Limit} of ${Characters} characters: notes on ${
          ChoiceId ? `${ChoiceId} of ${QuestionId}` : QuestionId
        }`,
      ),
    ),
    'set -eu',
    // The message of a missing variable may not hold a quote or a brace.
    ': "${WORKLOAD_ID:?Set it to the id of the workload}"',
    ': "${LENS_ALIAS:?Set it to the alias or ARN of the lens in that workload}"',
    '',
    'answer() {',
    '  aws wellarchitected update-answer --no-cli-pager --output text --query Answer.QuestionId \\',
    '    --workload-id "$WORKLOAD_ID" --lens-alias "$LENS_ALIAS" --cli-input-json "$1"',
    '}',
    '',
    ...Answers.map(one => `answer ${quoted(updateOf(one))}`),
    ...(LensNotes
      ? [
          '',
          'aws wellarchitected update-lens-review --no-cli-pager --output text --query LensReview.LensAlias \\',
          `  --workload-id "$WORKLOAD_ID" --lens-alias "$LENS_ALIAS" --cli-input-json ${quoted(
            { LensNotes },
          )}`,
        ]
      : []),
    '',
  ].join('\n');
}

function updateOf(answer: WatExportAnswer): object {
  const { PillarId, ChoiceAnswers = [], ...update } = answer;
  return {
    ...update,
    ChoiceUpdates: Object.fromEntries(
      ChoiceAnswers.map(({ ChoiceId, ...choice }) => [ChoiceId, choice]),
    ),
  };
}

/** JSON has an escape for every character that is not ASCII; the shell then needs care for single quotes only. */
function quoted(value: object): string {
  return `'${ascii(JSON.stringify(value)).replaceAll(`'`, `'\\''`)}'`;
}

/** On one line, in ASCII. */
function comment(text: string): string {
  return `# ${ascii(text.replace(/\s+/g, ' '))}`;
}

function ascii(text: string): string {
  return text.replace(
    /[^\x20-\x7e]/g,
    unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
