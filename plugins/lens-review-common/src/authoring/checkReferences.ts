import { InputError } from '@backstage/errors';
import { ScopeCondition } from '../model';
import { AuthoredLens, AuthoredPractice, PillarFile } from './schema';

/** Refuses ids that come twice and names of phases, facts and the like that the lens file does not have. */
export function checkReferences(authored: {
  lens: AuthoredLens;
  pillars: readonly PillarFile[];
}): void {
  const { lens, pillars } = authored;
  const ids = new Set<string>();
  const problems = pillars.flatMap(({ file, pillar }) => [
    ...twice(`${file}: id`, pillar.id, ids),
    ...pillar.questions.flatMap((question, q) => [
      ...twice(`${file}: questions[${q}].id`, question.id, ids),
      ...question.bestPractices.flatMap((practice, b) => {
        const path = `${file}: questions[${q}].bestPractices[${b}]`;
        return [
          ...twice(`${path}.id`, practice.id, ids),
          ...misplaced(`${path}.id`, practice.id, question.id),
          ...unknownNames(lens, practice).map(
            ([key, name]) => `${path}.${key}: lens.yaml has no "${name}"`,
          ),
        ];
      }),
    ]),
  ]);
  if (problems.length > 0) {
    throw new InputError(problems.join('\n'));
  }
}

function twice(path: string, id: string, seen: Set<string>): string[] {
  const before = seen.has(id);
  seen.add(id);
  return before ? [`${path}: "${id}" is used twice`] : [];
}

function misplaced(path: string, id: string, questionId: string): string[] {
  return id.startsWith(`${questionId}_`) && !id.endsWith('_no')
    ? []
    : [
        `${path}: "${id}" has to begin with "${questionId}_" and not end with "_no"`,
      ];
}

/** Pairs of the key that names something and the name that leads nowhere. */
function unknownNames(
  lens: AuthoredLens,
  practice: AuthoredPractice,
): (readonly [key: string, name: string])[] {
  const missing = (
    key: string,
    names: readonly string[] = [],
    known: readonly { readonly id: string }[] = [],
  ) =>
    names
      .filter(name => !known.some(({ id }) => id === name))
      .map(name => [key, name] as const);
  return [
    ...missing('phases', practice.phases, lens.lifecyclePhases),
    ...missing(
      'responsibleAi',
      practice.responsibleAi,
      lens.responsibleAiDimensions,
    ),
    ...missing('principles', practice.principles, lens.designPrinciples),
    ...missing('scenarios', practice.scenarios, lens.scenarios),
    ...Object.entries(practice.controls ?? {}).flatMap(([framework, items]) => {
      const known = lens.controlFrameworks?.find(({ id }) => id === framework);
      return known
        ? missing(`controls.${framework}`, items, known.items)
        : [['controls', framework] as const];
    }),
    ...unknownFacts('outOfScopeWhen', practice.outOfScopeWhen, lens),
    ...unknownFacts('emphasizedWhen', practice.emphasizedWhen, lens),
  ];
}

function unknownFacts(
  key: string,
  conditions: readonly ScopeCondition[] = [],
  lens: AuthoredLens,
): (readonly [key: string, name: string])[] {
  return conditions.flatMap((condition, index) =>
    Object.entries(condition).flatMap(([factId, wanted]) => {
      const path = `${key}[${index}]`;
      const fact = lens.scopeFacts?.find(({ id }) => id === factId);
      if (!fact) {
        return [[path, factId] as const];
      }
      return [wanted]
        .flat()
        .filter(value => !fact.values.some(({ id }) => id === value))
        .map(value => [`${path}.${factId}`, value] as const);
    }),
  );
}
