import { AuthService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { EvidencePushReply } from '@genai-lens/backstage-plugin-lens-review-common';
import { Caller } from '@genai-lens/http-contract-node';
import { EvidencePusher } from '../../../config';
import { EntityAccess } from '../../../permissions';
import { ReviewContext, ReviewPresenter } from '../../reviews';
import { pushEvidence } from './pushEvidence';
import { PushEvidence } from './types';

/** Evidence that services send: those that config lists, for the tools that it lists, and nobody else. */
export class AuthorizedPushService {
  readonly #context: ReviewContext;
  readonly #access: EntityAccess;
  readonly #auth: AuthService;
  readonly #pushers: readonly EvidencePusher[];
  readonly #presenter: ReviewPresenter;

  constructor(deps: {
    context: ReviewContext;
    access: EntityAccess;
    auth: AuthService;
    pushers: readonly EvidencePusher[];
    presenter: ReviewPresenter;
  }) {
    this.#context = deps.context;
    this.#access = deps.access;
    this.#auth = deps.auth;
    this.#pushers = deps.pushers;
    this.#presenter = deps.presenter;
  }

  async push({
    caller,
    ...push
  }: PushEvidence & { readonly caller: Caller }): Promise<EvidencePushReply> {
    this.#requirePusher(caller, push.tool);
    const { entityRef, lensId } = push.key;
    // What restricts the token in Backstage restricts it here, too.
    const access = await this.#access.of(entityRef, caller.credentials);
    access.require('read', lensId);
    access.require('update', lensId);
    const { source, items, review } = await pushEvidence(this.#context, push);
    return {
      source,
      items: items.map(({ outcome, evidence }) => ({
        questionId: evidence.questionId,
        choiceId: evidence.choiceId,
        outcome,
        ...(evidence.expiresAt && { expiresAt: evidence.expiresAt }),
      })),
      scorecard: await this.#presenter.scorecard(review),
    };
  }

  #requirePusher({ credentials }: Caller, tool: string): void {
    const pusher = this.#auth.isPrincipal(credentials, 'service')
      ? this.#pushers.find(
          ({ subject }) => subject === credentials.principal.subject,
        )
      : undefined;
    if (!pusher) {
      throw new NotAllowedError(
        'Evidence may be sent only by services that lensReview.evidence.pushers lists',
      );
    }
    if (pusher.tools && !pusher.tools.includes(tool)) {
      throw new NotAllowedError(
        `lensReview.evidence.pushers does not list '${tool}' among the tools of '${pusher.subject}'`,
      );
    }
  }
}
