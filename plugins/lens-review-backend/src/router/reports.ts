import { lensReviewContract } from '@genai-lens/backstage-plugin-lens-review-common';
import { bind, BindDeps, ReplyFile } from '@genai-lens/http-contract-node';
import { AuthorizedReportService } from '../service';
import { auditAs } from './audit';
import { reviewKeyOf } from './reviewKey';

/** The calls on the reports of one review. */
export function bindReports(
  deps: BindDeps,
  { reports }: { reports: AuthorizedReportService },
): void {
  const contract = lensReviewContract;

  bind(deps, contract.getReport, async ({ params, query, caller }) => {
    const { format } = query;
    const key = reviewKeyOf(params);
    return asFile(await reports.getReport({ key, format, caller }));
  });

  bind(deps, contract.getSteeringFile, async ({ params, query, caller }) => {
    const { format } = query;
    const key = reviewKeyOf(params);
    return asFile(await reports.getSteeringFile({ key, format, caller }));
  });

  const { audit } = auditAs('answers-import');
  bind(
    deps,
    contract.importAnswers,
    async ({ params, body, caller }) => ({
      body: await reports.importAnswers({
        key: reviewKeyOf(params),
        caller,
        ...body,
      }),
    }),
    {
      audit: {
        ...audit,
        meta: call => ({ ...audit.meta(call), dryRun: call.body.dryRun }),
      },
    },
  );
}

/** Not for caches that others share: it is made of what the caller may read. */
export function asFile(file: ReplyFile) {
  return { file, headers: { 'Cache-Control': 'private, no-store' } };
}
