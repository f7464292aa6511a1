import { InputError } from '@backstage/errors';
import {
  AppliedTemplate,
  checkAnswer,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { isSaid, StoredReview, StoredTemplate } from '../../model';
import { AnswerConflictError } from '../errors';
import { refuseProblems } from '../problems';
import { applyAnswer } from '../reviews/applyAnswer';
import { LockedReview, withLockedReview } from '../reviews/context';
import { presentInput } from '../reviews/presentInput';
import { presentAnswer } from '../reviews/presentReview';
import { replaceAnswers } from '../reviews/replaceAnswers';
import { WriteContext } from '../reviews/types';
import { refuseOtherTemplate, TemplateContext } from './context';
import { PlannedAnswer, planTemplate } from './planTemplate';
import { readTemplate } from './readTemplates';

export type ApplyTemplate = WriteContext & {
  readonly templateId: string;
  readonly dryRun: boolean;
  readonly overwrite: boolean;
  /** Undefined: all that the template answers. */
  readonly questionIds?: readonly string[];
  /** What the writer saw of the template. */
  readonly templateRevision?: number;
  /** What the writer saw of each question; one that is not named is not compared. */
  readonly revisions?: Readonly<Record<string, number>>;
};

/** Takes answers of a template over as ordinary saves, all or none. Replies with the review as it is, or would be, then. */
export async function applyTemplate(
  context: TemplateContext,
  write: ApplyTemplate,
): Promise<{
  outcome: Omit<AppliedTemplate, 'scorecard'>;
  review: StoredReview;
}> {
  return withLockedReview(context, write.key, async locked => {
    const template = await templateFor(locked, write);
    const { id, name, revision } = template;
    const { applied, skipped } = planTemplate({
      template: wanted(template, write),
      from: await context.lenses.require(
        { id: template.lensId, version: template.lensVersion },
        { db: locked.tx },
      ),
      to: locked.lens,
      standing: locked.answers,
      overwrite: write.overwrite,
    });
    applied.forEach(answer => refuseAnswer(locked, answer, write));
    const { lens, review: standing, now } = locked;
    const { actor, dryRun } = write;
    const review = await replaceAnswers(context, locked, {
      ...write,
      replaced: applied.map(({ before, to }) => ({
        before,
        after: applyAnswer(before, to, { lens, review: standing, now, actor }),
      })),
      because: { template: { id, name, revision } },
    });
    return {
      outcome: {
        dryRun,
        template: { id, name, revision },
        applied: applied.map(presentPlanned),
        skipped,
      },
      review,
    };
  });
}

async function templateFor(
  { tx }: LockedReview,
  { key, templateId, templateRevision }: ApplyTemplate,
): Promise<StoredTemplate> {
  const template = await readTemplate({ db: tx }, templateId);
  if (template.lensId !== key.lensId) {
    throw new InputError(
      `templateId: it is a template of lens '${template.lensId}', not of '${key.lensId}'`,
    );
  }
  if (templateRevision !== undefined) {
    refuseOtherTemplate(template, templateRevision);
  }
  return template;
}

function wanted(
  { name, answers }: StoredTemplate,
  { questionIds }: ApplyTemplate,
): StoredTemplate['answers'] {
  refuseProblems(
    (questionIds ?? []).flatMap((id, index) =>
      answers.some(({ questionId }) => questionId === id)
        ? []
        : {
            path: `questionIds[${index}]`,
            message: `The template "${name}" does not answer '${id}'.`,
          },
    ),
  );
  return questionIds
    ? answers.filter(({ questionId }) => questionIds.includes(questionId))
    : answers;
}

/** Each is checked as any save is. */
function refuseAnswer(
  { review }: LockedReview,
  { question, before, to }: PlannedAnswer,
  { revisions = {} }: ApplyTemplate,
): void {
  const { id } = question;
  refuseProblems(
    checkAnswer(question, to).map(problem => ({
      ...problem,
      path: `${id}.${problem.path}`,
    })),
  );
  const seen = Object.hasOwn(revisions, id) ? revisions[id] : before.revision;
  if (seen !== before.revision) {
    throw new AnswerConflictError(
      `The answer to ${id} is at revision ${before.revision}; the template was looked at with revision ${seen}`,
      isSaid(before) ? presentAnswer(before, review) : undefined,
    );
  }
}

function presentPlanned({
  question,
  before,
  to,
}: PlannedAnswer): AppliedTemplate['applied'][number] {
  const { said, revision } = before;
  return {
    questionId: question.id,
    title: question.title,
    change: said ? 'changed' : 'new',
    revision,
    ...(said && { from: presentInput(said.input) }),
    to: presentInput(to),
  };
}
