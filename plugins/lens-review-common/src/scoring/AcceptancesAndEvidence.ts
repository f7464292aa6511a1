import { choiceKey } from '../choiceKey';
import { earliest } from './earliest';
import { Acceptance, EvidenceVerdict } from './types';

interface ChoiceRef {
  readonly questionId: string;
  readonly choiceId: string;
}

/** Acceptances and evidence that hold at one moment. */
export class AcceptancesAndEvidence {
  readonly #accepted: ReadonlySet<string>;
  readonly #supported: ReadonlySet<string>;
  readonly #contradicted: ReadonlySet<string>;
  /** When the first of them runs out. */
  readonly validUntil?: string;

  constructor(input: {
    accepted?: readonly Acceptance[];
    evidence?: readonly EvidenceVerdict[];
    now: Date;
  }) {
    const holds = ({ expiresAt }: { readonly expiresAt?: string }) =>
      expiresAt === undefined || Date.parse(expiresAt) > input.now.getTime();
    const accepted = (input.accepted ?? []).filter(holds);
    const evidence = (input.evidence ?? []).filter(holds);
    this.#accepted = keys(accepted);
    this.#supported = keys(
      evidence.filter(({ verdict }) => verdict === 'supports'),
    );
    this.#contradicted = keys(
      evidence.filter(
        ({ verdict, disputed }) => verdict === 'contradicts' && !disputed,
      ),
    );
    this.validUntil = earliest([
      ...accepted.map(({ expiresAt }) => expiresAt),
      ...evidence.map(({ expiresAt }) => expiresAt),
    ]);
  }

  accepts(choice: ChoiceRef): boolean {
    return this.#accepted.has(choiceKey(choice));
  }

  contradicts(choice: ChoiceRef): boolean {
    return this.#contradicted.has(choiceKey(choice));
  }

  supports(choice: ChoiceRef): boolean {
    return this.#supported.has(choiceKey(choice));
  }
}

function keys(choices: readonly ChoiceRef[]): ReadonlySet<string> {
  return new Set(choices.map(choiceKey));
}
