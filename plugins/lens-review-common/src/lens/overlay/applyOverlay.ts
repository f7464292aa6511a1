import { Choice, Pillar, Question } from '../../model';
import { distinctLinks } from '../parse/readResource';
import { entryOf } from './entryOf';
import { ChoiceOverlay, LensOverlay, QuestionOverlay } from './schema';

/** The pillars with what the overlay adds to them, their questions and choices. */
export function applyOverlay(
  pillars: readonly Pillar[],
  overlay: LensOverlay,
): readonly Pillar[] {
  return pillars.map(pillar => ({
    ...pillar,
    summary: entryOf(overlay.pillars, pillar.id)?.summary ?? pillar.summary,
    questions: pillar.questions.map(question =>
      withQuestionOverlay(
        question,
        entryOf(overlay.questions, question.id) ?? {},
      ),
    ),
  }));
}

function withQuestionOverlay(
  question: Question,
  overlay: QuestionOverlay,
): Question {
  const { subject, why, links = [], choices = {} } = overlay;
  return {
    ...question,
    subject,
    why,
    description: withoutWhy(question.description, why),
    links: distinctLinks([...links, ...question.links]),
    choices: question.choices.map(choice =>
      withChoiceOverlay(choice, entryOf(choices, choice.id) ?? {}),
    ),
  };
}

function withChoiceOverlay(choice: Choice, overlay: ChoiceOverlay): Choice {
  const { links = [], documentedRisk, ...facts } = overlay;
  return {
    ...choice,
    ...facts,
    documentedRisk: documentedRisk ?? choice.documentedRisk,
    links: distinctLinks([...links, ...choice.links]),
  };
}

/** The definition has one text for what is asked and why; the overlay knows where the second part begins. */
function withoutWhy(
  description: string | undefined,
  why: string | undefined,
): string | undefined {
  const tail = `\n\n${why}`;
  return why && description?.endsWith(tail)
    ? description.slice(0, -tail.length)
    : description;
}
