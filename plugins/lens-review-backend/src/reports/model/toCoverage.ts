import {
  Choice,
  Lens,
  PracticeState,
  questionsOf,
  Report,
  ReportCoverage,
} from '@genai-lens/backstage-plugin-lens-review-common';

interface Topic {
  readonly id: string;
  readonly title: string;
}

/** The same best practices, by responsible-AI dimension and by the controls of each framework. Topics that the lens has no best practice for are left out. */
export function toCoverage(
  lens: Lens,
  pillars: Report['pillars'],
): ReportCoverage[] {
  const items = (
    topics: readonly Topic[],
    isIn: (choice: Choice, topic: Topic) => boolean,
  ) =>
    topics
      .map(topic =>
        toItem(
          topic,
          pillars,
          choicesIn(lens, choice => isIn(choice, topic)),
        ),
      )
      .filter(({ practices }) => practices.length > 0);
  return [
    {
      id: 'responsible-ai',
      title: 'Responsible AI dimensions',
      items: items(lens.responsibleAiDimensions, (choice, { id }) =>
        choice.responsibleAi.includes(id),
      ),
    },
    ...lens.controlFrameworks.map(({ id, title, url, items: controls }) => ({
      id,
      title,
      url,
      items: items(
        controls,
        (choice, control) => choice.controls[id]?.includes(control.id) ?? false,
      ),
    })),
  ].filter(coverage => coverage.items.length > 0);
}

/** Keys of the choices of a lens that fulfil a condition: a choice id alone may occur in two questions. */
function choicesIn(
  lens: Lens,
  wanted: (choice: Choice) => boolean,
): ReadonlySet<string> {
  return new Set(
    questionsOf(lens).flatMap(question =>
      question.choices
        .filter(wanted)
        .map(({ id }) => keyOf({ questionId: question.id, choiceId: id })),
    ),
  );
}

function toItem(
  { id, title }: Topic,
  pillars: Report['pillars'],
  keys: ReadonlySet<string>,
): ReportCoverage['items'][number] {
  const practices = pillars
    .flatMap(({ questions }) => questions)
    .flatMap(question => question.practices)
    .filter(practice => keys.has(keyOf(practice)));
  const count = (wanted: PracticeState) =>
    practices.filter(({ state }) => state === wanted).length;
  return {
    id,
    title,
    counts: {
      established: count('established'),
      open: count('open'),
      unknown: count('unknown'),
      accepted: count('accepted'),
      'out-of-scope': count('out-of-scope'),
    },
    contradicted: practices.filter(({ contradicted }) => contradicted).length,
    practices: practices.map(({ questionId, choiceId }) => ({
      questionId,
      choiceId,
    })),
  };
}

function keyOf(practice: { questionId: string; choiceId: string }): string {
  return JSON.stringify([practice.questionId, practice.choiceId]);
}
