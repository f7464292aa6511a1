import {
  ReviewTemplate,
  ReviewTemplateSummary,
  TemplateAnswer,
  TemplateEvent,
} from '@genai-lens/backstage-plugin-lens-review-common';
import {
  StoredTemplate,
  StoredTemplateEvent,
  TemplateHead,
  TemplateInput,
} from '../../model';
import { presentInput } from '../reviews/presentInput';

/** A template in a list. */
export function presentTemplateHead(head: TemplateHead): ReviewTemplateSummary {
  return {
    id: head.id,
    lensId: head.lensId,
    lensVersion: head.lensVersion,
    name: head.name,
    ...(head.description && { description: head.description }),
    revision: head.revision,
    answerCount: head.answerCount,
    createdAt: head.createdAt,
    createdBy: head.createdBy,
    updatedAt: head.updatedAt,
    updatedBy: head.updatedBy,
  };
}

/** A template with its answers. */
export function presentTemplate(template: StoredTemplate): ReviewTemplate {
  return {
    ...presentTemplateHead(template),
    answers: template.answers.map(presentAnswer),
    scope: { ...template.scope },
  };
}

/** A write to a template; its revision names it. */
export function presentTemplateEvent({
  templateId,
  ...event
}: StoredTemplateEvent): TemplateEvent {
  return { id: String(event.revision), ...event };
}

function presentAnswer({
  questionId,
  ...input
}: TemplateInput): TemplateAnswer {
  return { questionId, ...presentInput(input) };
}
