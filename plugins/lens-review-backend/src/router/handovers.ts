import { lensReviewContract } from '@genai-lens/backstage-plugin-lens-review-common';
import { bind, BindDeps } from '@genai-lens/http-contract-node';
import { AuthorizedHandoverService } from '../service';
import { auditAs } from './audit';
import { reviewKeyOf } from './reviewKey';

/** The calls on questions that are handed to somebody. */
export function bindHandovers(
  deps: BindDeps,
  { handovers }: { handovers: AuthorizedHandoverService },
): void {
  const contract = lensReviewContract;

  bind(
    deps,
    contract.handOverQuestion,
    async ({ params, body, caller }) => ({
      body: await handovers.handOver({
        key: reviewKeyOf(params),
        questionId: params.questionId,
        body,
        caller,
      }),
    }),
    auditAs('question-hand-over'),
  );

  bind(
    deps,
    contract.takeBackQuestion,
    async ({ params, caller }) => {
      await handovers.takeBack({
        key: reviewKeyOf(params),
        questionId: params.questionId,
        caller,
      });
      return {};
    },
    auditAs('question-take-back'),
  );

  bind(deps, contract.listHandovers, async ({ params, caller }) => ({
    body: await handovers.list(reviewKeyOf(params), caller),
  }));

  bind(deps, contract.listMyHandovers, async ({ query, caller }) => ({
    body: await handovers.listMine(query, caller),
  }));
}
