import { lensReviewContract } from '@genai-lens/backstage-plugin-lens-review-common';
import { bind, BindDeps } from '@genai-lens/http-contract-node';
import { AuthorizedEvidenceService } from '../service';
import { auditAs } from './audit';
import { reviewKeyOf } from './reviewKey';

/** The calls on evidence. */
export function bindEvidence(
  deps: BindDeps,
  { evidence }: { evidence: AuthorizedEvidenceService },
): void {
  const contract = lensReviewContract;

  bind(deps, contract.getEvidence, async ({ params, caller }) => ({
    body: await evidence.getEvidence({ key: reviewKeyOf(params), caller }),
  }));

  bind(
    deps,
    contract.refreshEvidence,
    async ({ params, caller }) => ({
      body: await evidence.refreshEvidence({
        key: reviewKeyOf(params),
        caller,
      }),
    }),
    auditAs('evidence-refresh'),
  );

  bind(
    deps,
    contract.disputeEvidence,
    async ({ params, body, caller }) => ({
      body: await evidence.disputeEvidence({
        key: reviewKeyOf(params),
        questionId: params.questionId,
        choiceId: params.choiceId,
        reason: body.reason,
        caller,
      }),
    }),
    auditAs('evidence-dispute'),
  );

  bind(
    deps,
    contract.withdrawDispute,
    async ({ params, caller }) => ({
      body: await evidence.withdrawDispute({
        key: reviewKeyOf(params),
        questionId: params.questionId,
        choiceId: params.choiceId,
        caller,
      }),
    }),
    auditAs('dispute-withdraw'),
  );
}
