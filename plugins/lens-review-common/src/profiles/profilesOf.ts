import { bestPracticesOf, findPractice, questionsOf } from '../lens/find';
import { Choice, Lens, LensTopic, Profile, Question } from '../model';

/** The profiles of a lens that show anything: its own, then one for each scenario and each lifecycle phase. */
export function profilesOf(lens: Lens): readonly Profile[] {
  const questions = questionsOf(lens);
  const profile = (
    kind: Profile['kind'],
    { id, title, text }: LensTopic,
    practicesOf: (question: Question) => readonly Choice[],
  ): Profile => ({
    id: kind === 'authored' ? id : `${kind}:${id}`,
    kind,
    title,
    text,
    choices: questions.flatMap(question =>
      practicesOf(question).map(choice => ({
        questionId: question.id,
        choiceId: choice.id,
      })),
    ),
  });
  return [
    ...lens.profiles.map(authored =>
      profile('authored', authored, question =>
        listed(question, authored.choices),
      ),
    ),
    ...lens.scenarios.map(scenario =>
      profile('scenario', scenario, question =>
        bestPracticesOf(question).filter(({ scenarios }) =>
          scenarios.includes(scenario.id),
        ),
      ),
    ),
    ...lens.lifecyclePhases.map(phase =>
      profile('phase', phase, question =>
        bestPracticesOf(question).filter(({ phases }) =>
          phases.includes(phase.id),
        ),
      ),
    ),
  ].filter(({ choices }) => choices.length > 0);
}

/** In the order of the lens, whatever order the profile lists them in. */
function listed(question: Question, ids: readonly string[]): readonly Choice[] {
  const wanted = new Set(ids.map(id => findPractice(question, id)?.id));
  return bestPracticesOf(question).filter(({ id }) => wanted.has(id));
}
