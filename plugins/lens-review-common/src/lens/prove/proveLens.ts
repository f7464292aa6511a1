import { Finding, Lens } from '../../model';
import { ProofEffort } from './proofEffort';
import { proveQuestion } from './proveQuestion';

/**
 * Tries every answer to every question, with no choice not applicable, and says where
 * the rules do what nobody will have meant. Never an error: such a lens can be used.
 */
export function proveLens(lens: Lens): readonly Finding[] {
  const effort = new ProofEffort();
  return lens.pillars.flatMap((pillar, p) =>
    pillar.questions.flatMap((question, q) =>
      proveQuestion(question, effort).map(finding => ({
        ...finding,
        path: `pillars[${p}].questions[${q}].${finding.path}`,
      })),
    ),
  );
}
