import { Question, Risk, RuleLevel } from '../model';
import { AcceptancesAndEvidence } from '../scoring/AcceptancesAndEvidence';
import { scoreQuestion } from '../scoring/scoreQuestion';
import { oracleValue } from './conditionOracle';

type Selection = ReadonlySet<string>;

const ORDER: readonly Risk[] = ['NONE', 'MEDIUM', 'HIGH'];
const AS_RISK: Readonly<Record<RuleLevel, Risk>> = {
  NO_RISK: 'NONE',
  MEDIUM_RISK: 'MEDIUM',
  HIGH_RISK: 'HIGH',
};
const records = new AcceptancesAndEvidence({ now: new Date(0) });

/** Rank of the risk that the product scores for a selection, or of what its rules say where nothing is selected. */
export function rankOf(question: Question, selected: Selection): number {
  const { risk } = scoreQuestion({
    question,
    records,
    answer: {
      questionId: question.id,
      applicable: true,
      choices: question.choices.map(({ id }) => ({
        choiceId: id,
        selected: selected.has(id),
        unknown: false,
        origin: 'own',
      })),
    },
  });
  return risk === 'UNANSWERED'
    ? rankByRules(question, selected)
    : ORDER.indexOf(risk);
}

function rankOfLevel(level: RuleLevel): number {
  return ORDER.indexOf(AS_RISK[level]);
}

function rankByRules(question: Question, selected: Selection): number {
  const ranks = question.riskRules.map(({ level }) => rankOfLevel(level));
  return ranks[holding(question, selected)[0]] ?? Math.max(...ranks);
}

/** Indexes of the rules whose condition is true. */
function holding(question: Question, selected: Selection): readonly number[] {
  return question.riskRules.flatMap(({ source }, index) =>
    source.trim() === 'default' ||
    oracleValue(source, id => (selected.has(id) ? 1 : 0)) === 1
      ? [index]
      : [],
  );
}

/** What the linter has to find, by trying every answer on its own: the code and what it is about. */
export function oracleFindings(question: Question): readonly string[] {
  const ids = (noneOfThese: boolean) =>
    question.choices
      .filter(choice => choice.noneOfThese === noneOfThese)
      .map(({ id }) => id);
  const established = subsets(ids(false)).filter(({ size }) => size > 0);
  const nones = ids(true).map(id => new Set([id]));
  const answers = [...established, ...nones];
  const tried = {
    question,
    practices: ids(false),
    established,
    nones,
    answers,
    rank: (selected: Selection) => rankOf(question, selected),
    ranks: answers.map(answer => rankOf(question, answer)),
    held: answers.map(answer => holding(question, answer)),
    isDefault: question.riskRules.map(
      ({ source }) => source.trim() === 'default',
    ),
  };
  return [
    ...ofRules(tried),
    ...ofPractices(tried),
    ...ofMore(tried),
    ...ofNone(tried),
    ...ofPairs(tried),
  ].sort();
}

interface Tried {
  question: Question;
  practices: readonly string[];
  /** Selections of at least one best practice. */
  established: readonly Selection[];
  nones: readonly Selection[];
  answers: readonly Selection[];
  rank: (selected: Selection) => number;
  /** By answer. */
  ranks: readonly number[];
  held: readonly (readonly number[])[];
  isDefault: readonly boolean[];
}

function ofRules({ question, held, ranks, isDefault }: Tried): string[] {
  const named = question.riskRules.map(({ level }) => rankOfLevel(level));
  return [
    ...named.flatMap((_, index) =>
      held.some(([first]) => first === index)
        ? []
        : [`rule-unreachable ${index}`],
    ),
    ...(isDefault.includes(true) ? [] : ['default-missing']),
    ...(held.some(({ length }) => length === 0) ? ['no-rule-holds'] : []),
    ...(Math.max(...ranks) < Math.max(...named)
      ? ['highest-risk-not-reached']
      : []),
  ];
}

function ofPractices(tried: Tried): string[] {
  const { practices, established, nones, answers, rank, ranks } = tried;
  const lowest = Math.min(...ranks);
  const bottoms = nones.length > 0 ? nones : [new Set<string>()];
  const steps = practices.map(added => ({
    added,
    changes: [
      ...established
        .filter(before => !before.has(added))
        .map(before => rank(new Set([...before, added])) - rank(before)),
      ...bottoms.map(before => rank(new Set([added])) - rank(before)),
    ],
    spared: answers.some(
      (answer, index) => !answer.has(added) && ranks[index] === lowest,
    ),
  }));
  const listed = (code: string, found: typeof steps) =>
    found.length > 0 ? [`${code} ${found.map(({ added }) => added)}`] : [];
  return [
    ...listed(
      'practice-not-needed',
      steps.filter(({ changes }) => changes.every(by => by === 0)),
    ),
    ...listed(
      'practice-alternative',
      steps.filter(
        ({ changes, spared }) => spared && changes.some(by => by < 0),
      ),
    ),
  ];
}

function ofMore({ practices, established, rank }: Tried): string[] {
  const sizes = established
    .filter(before =>
      practices.some(added => rank(new Set([...before, added])) > rank(before)),
    )
    .map(({ size }) => size);
  return sizes.length > 0
    ? [`more-practices-higher-risk ${Math.min(...sizes)}`]
    : [];
}

function ofNone({ established, nones, rank, ranks }: Tried): string[] {
  return nones.flatMap(none => [
    ...(rank(none) < Math.max(...ranks)
      ? [`none-of-these-unguarded ${[...none]}`]
      : []),
    ...(established.some(
      before => rank(new Set([...before, ...none])) < rank(before),
    )
      ? [`none-of-these-lowers-risk ${[...none]}`]
      : []),
  ]);
}

function ofPairs({ question, held, isDefault }: Tried): string[] {
  const rules = question.riskRules;
  const cases = (first: number, second: number) =>
    new Set(
      held.map(list => `${list.includes(first)} ${list.includes(second)}`),
    );
  return rules.flatMap((rule, later) => {
    const earlier = rules.map((_, index) => index).slice(0, later);
    const same = earlier.find(
      index =>
        isDefault[index] === isDefault[later] &&
        cases(index, later).has('true true') &&
        !cases(index, later).has('true false') &&
        !cases(index, later).has('false true'),
    );
    if (same !== undefined) {
      return rules[same].level === rule.level
        ? [`rule-duplicate ${later}`]
        : [`rules-contradict ${later}`];
    }
    return earlier.some(
      index =>
        !isDefault[index] &&
        !isDefault[later] &&
        rankOfLevel(rules[index].level) < rankOfLevel(rule.level) &&
        ['true true', 'true false', 'false true'].every(combination =>
          cases(index, later).has(combination),
        ),
    )
      ? [`rules-overlap ${later}`]
      : [];
  });
}

function subsets(ids: readonly string[]): readonly Selection[] {
  return Array.from(
    { length: 2 ** ids.length },
    (_, bits) => new Set(ids.filter((__, index) => (bits >> index) % 2 === 1)),
  );
}
