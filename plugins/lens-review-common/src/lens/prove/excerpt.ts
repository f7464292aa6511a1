import { Choice, TruthTable } from '../../model';
import { Plane } from './Cube';
import { LEVELS_LOWEST_FIRST, RuleTable } from './RuleTable';

const MAX_ROWS = 6;

/** The choices that an answer with this combination selects; `undefined` where no answer has it. */
export function selectionOf(
  table: RuleTable,
  combination: number,
): readonly Choice[] {
  const named = table.named.filter((_, index) =>
    Boolean((combination >>> index) & 1),
  );
  if (named.length > 0) {
    return named;
  }
  // Something that no rule names has to be selected, or the question is not answered.
  return [...table.unnamed]
    .sort((a, b) => Number(a.noneOfThese) - Number(b.noneOfThese))
    .slice(0, 1);
}

/** An answer with its selection. */
export function answerOf(table: RuleTable, combination: number) {
  return { combination, selected: selectionOf(table, combination) };
}

/** A table of some answers, each once; further selections than these are left out. */
export function excerpt(
  table: RuleTable,
  combinations: readonly (number | undefined)[],
): TruthTable {
  return excerptOf(
    table,
    combinations.flatMap(combination =>
      combination === undefined ? [] : [answerOf(table, combination)],
    ),
  );
}

/** As `excerpt`, where the caller knows what stands for a combination of nothing that is named. */
export function excerptOf(
  table: RuleTable,
  answers: readonly {
    readonly combination: number;
    readonly selected: readonly Choice[];
  }[],
): TruthTable {
  const rows = new Map(
    answers.map(({ combination, selected }) => {
      const ids = selected.map(({ id }) => id);
      return [ids.join(' '), { combination, ids }];
    }),
  );
  const shown = [...rows.values()].slice(0, MAX_ROWS);
  const columns = new Set([
    ...table.named.map(({ id }) => id),
    ...shown.flatMap(({ ids }) => ids),
  ]);
  return {
    choices: table.question.choices
      .map(({ id }) => id)
      .filter(id => columns.has(id)),
    rows: shown.map(({ combination, ids }) => {
      const rule = table.decides.findIndex(plane =>
        table.cube.has(plane, combination),
      );
      const unanswered = ids.length === 0;
      return {
        selected: ids,
        risk: unanswered ? 'UNANSWERED' : table.levelAt(combination),
        ...(!unanswered && rule !== -1 && { rule }),
      };
    }),
  };
}

/** For each level the smallest answer that has it, then everything selected. */
export function overview(table: RuleTable): readonly (number | undefined)[] {
  const { cube, answers, levels } = table;
  return [
    ...LEVELS_LOWEST_FIRST.map(level =>
      cube.smallest(cube.and(levels[level], answers)),
    ),
    everyPractice(table),
  ];
}

/** All best practices that conditions name. */
export function everyPractice(table: RuleTable): number {
  return table.named.reduce(
    (bits, { noneOfThese }, index) => (noneOfThese ? bits : bits + 2 ** index),
    0,
  );
}

/** The smallest answer in a plane. */
export function smallestAnswer(
  table: RuleTable,
  plane: Plane,
): number | undefined {
  return table.cube.smallest(table.cube.and(plane, table.answers));
}
