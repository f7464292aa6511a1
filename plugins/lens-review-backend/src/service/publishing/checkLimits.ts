import {
  bestPracticesOf,
  Finding,
  Lens,
  questionsOf,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** Bits of a number that every part of the product counts exactly. */
const MOST_PRACTICES = 50;
/** What paths and columns have room for. */
const MOST_ID_LENGTH = 128;

/** What keeps a lens that parsed from being stored and answered: limits of this product, beyond those of the format. */
export function checkLimits(lens: Lens): Finding[] {
  return [...longIds(lens), ...tooManyPractices(lens), ...unstorableText(lens)];
}

function longIds(lens: Lens): Finding[] {
  const ids = lens.pillars.flatMap(pillar => [
    pillar.id,
    ...pillar.questions.flatMap(question => [
      question.id,
      ...question.choices.map(({ id }) => id),
    ]),
  ]);
  return ids
    .filter(id => id.length > MOST_ID_LENGTH)
    .map(id =>
      error(
        'id-not-storable',
        `The id "${id.slice(0, 32)}…" has ${
          id.length
        } characters; at most ${MOST_ID_LENGTH} can be stored.`,
      ),
    );
}

function tooManyPractices(lens: Lens): Finding[] {
  return questionsOf(lens)
    .filter(question => bestPracticesOf(question).length > MOST_PRACTICES)
    .map(({ id }) =>
      error(
        'practices-not-storable',
        `Question "${id}" has more than ${MOST_PRACTICES} best practices; split it.`,
      ),
    );
}

function unstorableText(lens: Lens): Finding[] {
  return JSON.stringify(lens).includes('\\u0000')
    ? [
        error(
          'text-not-storable',
          'A text contains the character U+0000; remove it.',
        ),
      ]
    : [];
}

function error(code: string, message: string): Finding {
  return { severity: 'error', code, path: '', message };
}
