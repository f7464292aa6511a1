import { checkLens, exportLens, ParsedLens, questionsOf } from '../../lens';
import { FINDING_CODES } from '../../lens/findings/codes';
import { Finding, Lens } from '../../model';
import { scoreReview } from '../../scoring';
import { answerTo } from '../lens';
import { Random } from './Random';

/** What became of a lens, and what should not have. */
export interface Survival {
  readonly outcome: 'refused' | 'imported' | 'exported';
  readonly problems: readonly string[];
}

const HEAD = { id: 'fuzzed', version: '1' };
const CODES: ReadonlySet<string> = new Set(FINDING_CODES);

/** What may keep a lens from being exported; everything else can be made to fit. */
const DOES_NOT_FIT: readonly string[] = [
  'best-practices-missing',
  'choices-too-many',
  'condition-too-long',
  'default-changes-answers',
  'file-too-large',
  'id-invalid',
  'none-of-these-repeated',
  'pillars-too-many',
  'questions-missing',
  'questions-too-many',
  'risk-level-repeated',
  'risk-rules-too-many',
];

/** Takes a lens all the way: in by both modes, proven, scored, out and in again. */
export function survive(
  random: Random,
  source: unknown,
  overlay?: unknown,
): Survival {
  const strict = checkLens(source, { ...HEAD, overlay, mode: 'strict' });
  const lenient = checkLens(source, { ...HEAD, overlay, mode: 'lenient' });
  const problems = [
    ...parsedProblems(strict),
    ...parsedProblems(lenient),
    ...(strict.ok && !lenient.ok ? ['strict takes more than lenient'] : []),
  ];
  if (!lenient.ok) {
    return { outcome: 'refused', problems };
  }
  const exported = exportLens(lenient.lens, { definition: source });
  if (!exported.ok) {
    return {
      outcome: 'imported',
      problems: [
        ...problems,
        ...findingProblems(exported.findings),
        ...(exported.findings.length === 0 ? ['refused without a reason'] : []),
        ...exported.findings
          .filter(({ code }) => !DOES_NOT_FIT.includes(code))
          .map(({ code, path }) => `not made to fit: ${code} ${path}`),
      ],
    };
  }
  const again = checkLens(exported.definition, {
    ...HEAD,
    overlay: exported.overlay,
    mode: 'strict',
  });
  const refused = again.findings.filter(({ severity }) => severity === 'error');
  problems.push(...refused.map(({ code }) => `strict refuses it: ${code}`));
  if (again.ok) {
    problems.push(...differences(random, lenient.lens, again.lens));
  }
  return { outcome: 'exported', problems };
}

function parsedProblems(parsed: ParsedLens): string[] {
  const errors = parsed.findings.some(({ severity }) => severity === 'error');
  return [
    ...findingProblems(parsed.findings),
    ...(parsed.ok === errors ? ['errors and the result do not agree'] : []),
  ];
}

function findingProblems(findings: readonly Finding[]): string[] {
  return findings.flatMap(({ code, message }) =>
    CODES.has(code) && /^\S[^]*\.$/.test(message)
      ? []
      : [`finding ${code}: ${message}`],
  );
}

/** The two have the same ids, and give every answer the same risk and the same weight. */
function differences(random: Random, before: Lens, after: Lens): string[] {
  return random
    .list(1, 3, () => {
      const answers = questionsOf(before).map(({ id, choices }) => {
        const states = choices.map(() => random.nat(3));
        const inState = (state: number) =>
          choices.filter((_, index) => states[index] === state);
        return answerTo(id, {
          selectedChoices: inState(0).map(choice => choice.id),
          notApplicableChoices: inState(1)
            .filter(({ noneOfThese }) => !noneOfThese)
            .map(choice => ({
              choiceId: choice.id,
              reason: 'ARCHITECTURE_CONSTRAINTS',
            })),
        });
      });
      const [was, is] = [before, after].map(lens =>
        JSON.stringify(
          scoreReview({
            lens,
            scope: {},
            answers,
            now: new Date('2026-11-20T12:00:00Z'),
          }).questions,
        ),
      );
      return was === is ? [] : ['scored in another way after out and in'];
    })
    .flat();
}
