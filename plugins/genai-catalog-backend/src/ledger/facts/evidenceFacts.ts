import { AssetDetails } from '../read';
import { isKnownModel, speaksAgainst } from './modelChecks';
import {
  failsInProduction,
  hasRanges,
  isCatalogued,
  isCompared,
  isSecured,
  isTraceable,
} from './promptChecks';
import {
  Check,
  DeclaredAssets,
  EvidenceFact,
  FactState,
  FactSubject,
  refOf,
} from './types';

/** What is asked of each asset of a sort, and what would speak against it. */
interface Question {
  readonly choiceId: string;
  readonly about: keyof DeclaredAssets;
  /** Where one asset is enough; otherwise each has to have everything. */
  readonly anyOf?: boolean;
  readonly checks: (details: AssetDetails, now: Date) => readonly Check[];
  readonly against?: (details: AssetDetails, now: Date) => readonly Check[];
}

const QUESTIONS: readonly Question[] = [
  { choiceId: 'GENREL04_BP01', about: 'prompts', checks: isCatalogued },
  {
    choiceId: 'GENREL04_BP02',
    about: 'models',
    checks: isKnownModel,
    against: speaksAgainst,
  },
  { choiceId: 'GENSEC04_BP01', about: 'prompts', checks: isSecured },
  {
    choiceId: 'GENOPS03_BP01',
    about: 'prompts',
    checks: isTraceable,
    against: details => [failsInProduction(details)],
  },
  { choiceId: 'GENPERF02_BP02', about: 'prompts', checks: hasRanges },
  {
    choiceId: 'GENPERF02_BP03',
    about: 'prompts',
    anyOf: true,
    checks: isCompared,
  },
  {
    choiceId: 'GENCOST01_BP01',
    about: 'prompts',
    anyOf: true,
    checks: isCompared,
  },
];

/** What the ledger can say of a component by the prompts and models that it declares. Pure. */
export function evidenceFacts(
  declared: DeclaredAssets,
  now: Date,
): readonly EvidenceFact[] {
  return QUESTIONS.map(question => answer(question, declared, now));
}

function answer(
  question: Question,
  declared: DeclaredAssets,
  now: Date,
): EvidenceFact {
  const { choiceId, about } = question;
  const subjects = declared[about].map((details): FactSubject => {
    const checks = question.checks(details, now);
    const words = (list: readonly Check[], holds: boolean) =>
      list.filter(check => check.holds === holds).map(check => check.words);
    return {
      ref: refOf(details.asset),
      has: words(checks, true),
      lacks: words(checks, false),
      against: words(question.against?.(details, now) ?? [], true),
    };
  });
  const state = stateOf(subjects, question.anyOf);
  return {
    choiceId,
    state,
    sentence: sentence(state, about, subjects),
    subjects,
  };
}

function stateOf(
  subjects: readonly FactSubject[],
  anyOf: boolean | undefined,
): FactState {
  if (subjects.length === 0) {
    return 'none-declared';
  }
  if (subjects.some(({ against }) => against.length)) {
    return 'contradicted';
  }
  const complete = ({ lacks }: FactSubject) => lacks.length === 0;
  const holds = anyOf ? subjects.some(complete) : subjects.every(complete);
  return holds ? 'holds' : 'lacking';
}

function sentence(
  state: FactState,
  about: keyof DeclaredAssets,
  subjects: readonly FactSubject[],
): string {
  const list = (of: (subject: FactSubject) => readonly string[]) =>
    subjects
      .filter(subject => of(subject).length)
      .map(subject => `${subject.ref}: ${of(subject).join(', ')}`)
      .join('; ');
  switch (state) {
    case 'none-declared':
      return `The component declares no ${about}.`;
    case 'holds':
      return `Recorded for ${list(({ has }) => has)}.`;
    case 'lacking':
      return `Not recorded for ${list(({ lacks }) => lacks)}.`;
    case 'contradicted':
      return `Against it speaks ${list(({ against }) => against)}.`;
    default:
      return state satisfies never;
  }
}
