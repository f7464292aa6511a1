import { SubjectAnswers } from '@genai-lens/backstage-plugin-lens-review-common';
import { Caller } from '@genai-lens/http-contract-node';
import { FleetAccess } from '../../permissions';
import { ReviewContext } from '../reviews';
import { readDependentAnswers } from './readDependentAnswers';

/** Tells which answers depend on a prompt or a model. Who may not read a review is not told that it has some. */
export class AuthorizedSubjectService {
  readonly #context: ReviewContext;
  readonly #access: FleetAccess;

  constructor(deps: { context: ReviewContext; access: FleetAccess }) {
    this.#context = deps.context;
    this.#access = deps.access;
  }

  async listAnswers(
    options: { ref: string; cursor?: string; limit: number },
    { credentials }: Caller,
  ): Promise<SubjectAnswers> {
    const visibility = await this.#access.of(credentials);
    return readDependentAnswers(this.#context, { ...options, visibility });
  }
}
