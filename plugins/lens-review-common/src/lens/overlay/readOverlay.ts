import { z } from 'zod';
import { Pillar, Question } from '../../model';
import { findPractice } from '../find';
import { FindingLog } from '../parse/FindingLog';
import { entryOf } from './entryOf';
import { LensOverlay, lensOverlaySchema } from './schema';

/** Checks an overlay against its schema and against the lens that it is for. */
export function readOverlay(input: {
  overlay: unknown;
  pillars: readonly Pillar[];
  log: FindingLog;
}): LensOverlay {
  const { overlay = {}, pillars, log } = input;
  const parsed = lensOverlaySchema.safeParse(overlay);
  if (!parsed.success) {
    parsed.error.issues.forEach(issue =>
      log.error({
        code: 'overlay-invalid',
        path: z.core.toDotPath(['overlay', ...issue.path]),
        message: `Correct this part of the overlay: ${issue.message}.`,
      }),
    );
    return {};
  }
  reportUnknown({
    keys: Object.keys(parsed.data.pillars ?? {}),
    known: pillars,
    what: 'pillar',
    path: 'overlay.pillars',
    log,
  });
  const questions = pillars.flatMap(pillar => pillar.questions);
  reportUnknown({
    keys: Object.keys(parsed.data.questions ?? {}),
    known: questions,
    what: 'question',
    path: 'overlay.questions',
    log,
  });
  questions.forEach(question =>
    reportUnknownChoices({ question, overlay: parsed.data, log }),
  );
  reportUnknownProfileChoices({ questions, overlay: parsed.data, log });
  return parsed.data;
}

function reportUnknownProfileChoices(input: {
  questions: readonly Question[];
  overlay: LensOverlay;
  log: FindingLog;
}): void {
  const { questions, overlay, log } = input;
  overlay.profiles?.forEach(({ choices }, p) =>
    choices.forEach((id, c) => {
      if (!questions.some(question => findPractice(question, id))) {
        log.warning({
          code: 'overlay-unknown-choice',
          path: `overlay.profiles[${p}].choices[${c}]`,
          message: `The definition has no best practice "${id}"; the profile does without it.`,
        });
      }
    }),
  );
}

function reportUnknownChoices(input: {
  question: Question;
  overlay: LensOverlay;
  log: FindingLog;
}): void {
  const { question, overlay, log } = input;
  reportUnknown({
    keys: Object.keys(entryOf(overlay.questions, question.id)?.choices ?? {}),
    known: question.choices,
    what: 'choice',
    path: `overlay.questions.${question.id}.choices`,
    log,
  });
}

function reportUnknown(input: {
  keys: readonly string[];
  known: readonly { readonly id: string }[];
  what: 'pillar' | 'question' | 'choice';
  path: string;
  log: FindingLog;
}): void {
  const { keys, known, what, path, log } = input;
  const ids = new Set(known.map(({ id }) => id));
  keys
    .filter(key => !ids.has(key))
    .forEach(key =>
      log.warning({
        code: `overlay-unknown-${what}`,
        path: `${path}.${key}`,
        message: `The definition has no ${what} "${key}"; what the overlay says of it is not used.`,
      }),
    );
}
