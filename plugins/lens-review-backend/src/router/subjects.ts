import { lensReviewContract } from '@genai-lens/backstage-plugin-lens-review-common';
import { bind, BindDeps, entityRefOf } from '@genai-lens/http-contract-node';
import { AuthorizedSubjectService } from '../service';

/** The calls on the prompts and models on which answers depend. */
export function bindSubjects(
  deps: BindDeps,
  { subjects }: { subjects: AuthorizedSubjectService },
): void {
  bind(
    deps,
    lensReviewContract.listSubjectAnswers,
    async ({ params, query, caller }) => ({
      body: await subjects.listAnswers(
        { ref: entityRefOf(params), ...query },
        caller,
      ),
    }),
  );
}
