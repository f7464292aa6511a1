import {
  AnswerInput,
  compareFingerprint,
  completeFingerprint,
  dependenciesOf,
  findQuestion,
  Fingerprint,
  Lens,
  Question,
  SubjectChange,
  takeFingerprint,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { StoredAnswer, StoredReview } from '../../model';

type Known = Pick<StoredReview, 'scope' | 'subjects'>;

/** What an answer depends on, as it is now. */
export function fingerprintOf(
  question: Question,
  { input, review, now }: { input: AnswerInput; review: Known; now: Date },
): Fingerprint | undefined {
  const { scope, subjects } = review;
  const { inScopeChoices } = input;
  return takeFingerprint(
    dependenciesOf(question, { scope, inScopeChoices }),
    { scope, subjects },
    now.toISOString(),
  );
}

/** Answers with fingerprints that lack nothing that is known; those that lacked nothing are the same objects. */
export function completeFingerprints(
  answers: readonly StoredAnswer[],
  { lens, review, now }: { lens: Lens; review: Known; now: Date },
): readonly StoredAnswer[] {
  return answers.map(answer => {
    const { said } = answer;
    const question = said && findQuestion(lens, answer.questionId);
    if (!question) {
      return answer;
    }
    const taken = fingerprintOf(question, { input: said.input, review, now });
    const fingerprint = completeFingerprint(said.fingerprint, taken);
    return fingerprint === said.fingerprint
      ? answer
      : { ...answer, said: { ...said, fingerprint } };
  });
}

/** How what an answer depends on differs from what it was when somebody last said that it is true. */
export function subjectChanges(
  { said }: Pick<StoredAnswer, 'said'>,
  { scope, subjects }: Known,
): readonly SubjectChange[] {
  return said?.fingerprint
    ? compareFingerprint(said.fingerprint, { scope, subjects })
    : [];
}
