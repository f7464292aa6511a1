import {
  AnswerInput,
  ReviewScope,
  TemplateChanges,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** What a template says of one question. */
export type TemplateInput = AnswerInput & { readonly questionId: string };

/** What people write of a template. */
export interface TemplateContent {
  readonly name: string;
  readonly description?: string;
  /** The version of the lens that the answers are written for. */
  readonly lensVersion: string;
  /** In the order of the lens, each as it is saved. */
  readonly answers: readonly TemplateInput[];
  readonly scope: ReviewScope;
}

/** A template without its answers. */
export interface TemplateHead
  extends Omit<TemplateContent, 'answers' | 'scope'> {
  readonly id: string;
  readonly lensId: string;
  readonly answerCount: number;
  /** Counts the writes, from 1. */
  readonly revision: number;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly updatedAt: string;
  readonly updatedBy: string;
}

/** Answers that reviews can take over. */
export type StoredTemplate = TemplateHead & TemplateContent;

/** One write to a template. */
export interface StoredTemplateEvent {
  readonly templateId: string;
  readonly type: 'created' | 'changed' | 'deleted';
  /** Of the template after the write. */
  readonly revision: number;
  readonly at: string;
  readonly by: string;
  /** Subject of the service that wrote for `by`. */
  readonly via?: string;
  readonly changes?: TemplateChanges;
}
