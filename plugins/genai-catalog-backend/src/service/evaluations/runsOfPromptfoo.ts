import { InputError } from '@backstage/errors';
import {
  EvaluationsInput,
  EvaluationsQuery,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import { NewEvaluation } from '../../ledger';
import { meanOf } from './meanOf';

type Results = NonNullable<EvaluationsInput['results']>;
type PromptfooTest = Extract<Results, readonly unknown[]>[number];

/**
 * The runs in the JSON of promptfoo: one for each provider, and one more for each of its named scores. A run passes where
 * every test succeeds, or, with a threshold, where the mean score reaches it.
 */
export function runsOfPromptfoo(
  results: Results,
  options: { query: EvaluationsQuery; now: Date },
): readonly NewEvaluation[] {
  const { query } = options;
  const { tests, timestamp } = Array.isArray(results)
    ? { tests: results, timestamp: undefined }
    : { tests: results.results, timestamp: results.timestamp };
  const chosen = ofOnePrompt(tests, query.promptId);
  const runAt = (timestamp ?? options.now).toISOString();
  const suite = query.suite ?? 'promptfoo';
  return [...groupByProvider(chosen)].flatMap(([model, some]) => [
    runOf({ model, suite, runAt, query, tests: some, scoreOf: t => t.score }),
    ...namesOf(some).map(name =>
      runOf({
        model,
        suite: `${suite}: ${name}`.slice(0, 400),
        runAt,
        query,
        tests: some.filter(test => test.namedScores?.[name] !== undefined),
        scoreOf: test => test.namedScores?.[name] ?? 0,
      }),
    ),
  ]);
}

function runOf(options: {
  model: string;
  suite: string;
  runAt: string;
  query: EvaluationsQuery;
  tests: readonly PromptfooTest[];
  scoreOf: (test: PromptfooTest) => number;
}): NewEvaluation {
  const { model, suite, runAt, query, tests } = options;
  const { threshold, link } = query;
  const score = meanOf(tests.map(options.scoreOf));
  const passed =
    threshold === undefined
      ? tests.every(({ success }) => success)
      : score >= threshold;
  return { model, suite, runAt, score, threshold, passed, link };
}

function ofOnePrompt(
  tests: readonly PromptfooTest[],
  promptId: string | undefined,
): readonly PromptfooTest[] {
  if (promptId === undefined) {
    const ids = new Set(tests.map(test => test.promptId));
    if (ids.size > 1) {
      throw new InputError(
        `results: of ${ids.size} prompts; say with promptId which of them the version is`,
      );
    }
    return tests;
  }
  const chosen = tests.filter(test => test.promptId === promptId);
  if (chosen.length === 0) {
    throw new InputError('promptId: none of the results has it');
  }
  return chosen;
}

function groupByProvider(
  tests: readonly PromptfooTest[],
): ReadonlyMap<string, readonly PromptfooTest[]> {
  const groups = new Map<string, PromptfooTest[]>();
  for (const test of tests) {
    const { provider } = test;
    const model = typeof provider === 'string' ? provider : provider.id;
    const group = groups.get(model);
    if (group) {
      group.push(test);
    } else {
      groups.set(model, [test]);
    }
  }
  return groups;
}

function namesOf(tests: readonly PromptfooTest[]): readonly string[] {
  return [
    ...new Set(tests.flatMap(test => Object.keys(test.namedScores ?? {}))),
  ].sort();
}
