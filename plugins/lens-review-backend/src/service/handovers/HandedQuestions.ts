import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { findHandedQuestions } from '../../database/operations/handovers';
import { Db } from '../../database/types';
import { ReviewKey } from '../../model';
import { CallerClaims } from '../CallerClaims';

/** Says which questions of a review somebody may answer who may not update the review. */
export class HandedQuestions {
  readonly #db: Db;
  readonly #claims: CallerClaims;
  readonly #now: () => Date;

  constructor(deps: { db: Db; claims: CallerClaims; now: () => Date }) {
    this.#db = deps.db;
    this.#claims = deps.claims;
    this.#now = deps.now;
  }

  async of(
    key: ReviewKey,
    credentials: BackstageCredentials,
  ): Promise<readonly string[]> {
    const person = await this.#claims.of(credentials);
    return person
      ? findHandedQuestions({
          db: this.#db,
          key,
          claims: person.claims,
          now: this.#now().toISOString(),
        })
      : [];
  }
}
