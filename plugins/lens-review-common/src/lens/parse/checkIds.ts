import { Pillar } from '../../model';
import { FindingLog } from './FindingLog';

/** Ids that have to be unique within the lens, and choice ids that come again in another question. */
export function checkIds(pillars: readonly Pillar[], log: FindingLog): void {
  const pillarIds = new Set<string>();
  const questionIds = new Set<string>();
  const questionOfChoice = new Map<string, string>();
  pillars.forEach((pillar, p) => {
    refuseTwice('pillar', pillar.id, pillarIds, `pillars[${p}].id`);
    pillar.questions.forEach((question, q) => {
      const path = `pillars[${p}].questions[${q}]`;
      refuseTwice('question', question.id, questionIds, `${path}.id`);
      question.choices.forEach((choice, c) => {
        const before = questionOfChoice.get(choice.id);
        if (before === undefined) {
          questionOfChoice.set(choice.id, question.id);
        } else {
          log.info({
            code: 'choice-id-reused',
            path: `${path}.choices[${c}].id`,
            message: `"${choice.id}" is also a choice of question "${before}"; they are kept apart.`,
          });
        }
      });
    });
  });

  function refuseTwice(
    what: 'pillar' | 'question',
    id: string,
    seen: Set<string>,
    path: string,
  ): void {
    if (seen.has(id)) {
      log.error({
        code: `${what}-id-duplicate`,
        path,
        message: `Another ${what} has the id "${id}"; choose a different one.`,
      });
    }
    seen.add(id);
  }
}
