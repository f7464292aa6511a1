import { existsSync, readFileSync } from 'fs';
import { resolve } from 'path';
import fc from 'fast-check';
import { oracleRisk } from '../__testUtils__/conditionOracle';
import { answerTo } from '../__testUtils__/lens';
import { LensCounts } from '../model';
import { scoreReview } from '../scoring';
import { parseLens } from './parseLens';

// The published files are not part of this repository: the test needs their folder to be named.
const directory = process.env.GENAI_LENS_SHARED_DIR;

interface DefinedQuestion {
  id: string;
  choices: { id: string }[];
  riskRules: { condition: string; risk: string }[];
}

interface Definition {
  pillars: { questions: DefinedQuestion[] }[];
}

const FILES: readonly [file: string, counts: LensCounts][] = [
  [
    'official/official-generative-ai.json',
    { pillars: 6, questions: 29, choices: 80, bestPractices: 51 },
  ],
  [
    'official/official-responsible-ai.json',
    { pillars: 8, questions: 28, choices: 127, bestPractices: 99 },
  ],
  [
    'official/official-machine-learning.json',
    { pillars: 6, questions: 35, choices: 140, bestPractices: 105 },
  ],
  [
    'odd/elasticache.json',
    { pillars: 5, questions: 22, choices: 85, bestPractices: 85 },
  ],
  [
    'odd/saas-business.json',
    { pillars: 5, questions: 29, choices: 148, bestPractices: 148 },
  ],
];

const describeIfThere =
  directory && existsSync(directory) ? describe : describe.skip;

describeIfThere('published lenses', () => {
  it.each(FILES)('%s is read whole', (file, counts) => {
    expect(read(file).result).toMatchObject({ ok: true, counts });
  });

  it.each(FILES)(
    '%s, answered at random, has the risks that an independent evaluator gives',
    file => {
      const { result, definition } = read(file);
      if (!result.ok) {
        throw new Error('not read');
      }
      const { lens } = result;
      const questions = definition.pillars.flatMap(pillar => pillar.questions);
      fc.assert(
        fc.property(randomAnswers(questions), given => {
          const scored = scoreReview({
            lens,
            scope: {},
            now: new Date('2026-11-20T12:00:00Z'),
            answers: questions.map((question, index) =>
              answerTo(question.id, {
                selectedChoices: given[index].selected,
                notApplicableChoices: given[index].notApplicable.map(
                  choiceId => ({ choiceId, reason: 'OUT_OF_SCOPE' }),
                ),
              }),
            ),
          });
          expect(scored.questions.map(({ risk }) => risk)).toEqual(
            questions.map(({ choices, riskRules }, index) =>
              oracleRisk({
                choices: choices.map(({ id }) => id),
                rules: riskRules,
                selected: new Set(given[index].selected),
                notApplicable: new Set(given[index].notApplicable),
              }),
            ),
          );
        }),
        { numRuns: 200 },
      );
    },
  );
});

function read(file: string) {
  const text = readFileSync(resolve(directory ?? '', 'lenses', file), 'utf8');
  const definition: Definition = JSON.parse(text);
  return {
    definition,
    result: parseLens(text, { id: 'published', version: '1' }),
  };
}

/** For each question: everything selected, nothing, `_no`, or each best practice by chance. */
function randomAnswers(questions: readonly DefinedQuestion[]) {
  return fc.tuple(
    ...questions.map(({ choices }) => {
      const ids = choices.map(({ id }) => id);
      const none = ids.filter(id => id.endsWith('_no'));
      const practices = ids.filter(id => !id.endsWith('_no'));
      const mixed = fc
        .array(fc.constantFrom('selected', 'open', 'notApplicable'), {
          minLength: practices.length,
          maxLength: practices.length,
        })
        .map(states => ({
          selected: practices.filter((_, i) => states[i] === 'selected'),
          notApplicable: practices.filter(
            (_, i) => states[i] === 'notApplicable',
          ),
        }));
      return fc.oneof(
        { weight: 6, arbitrary: mixed },
        mixed.map(({ notApplicable }) => ({ selected: none, notApplicable })),
        fc.constant({ selected: practices, notApplicable: [] }),
        fc.constant({ selected: [], notApplicable: [] }),
      );
    }),
  );
}
