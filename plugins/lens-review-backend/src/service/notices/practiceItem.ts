import {
  findQuestion,
  Lens,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { PracticeKey } from '../../model';
import { NoticeItem } from './types';

/** A best practice as it is told of. */
export function practiceItem(
  lens: Lens,
  { questionId, choiceId }: PracticeKey,
  day?: string,
): NoticeItem {
  const choice = findQuestion(lens, questionId)?.choices.find(
    ({ id }) => id === choiceId,
  );
  return { questionId, choiceId, title: choice?.title ?? choiceId, day };
}

/** A question as it is told of. */
export function questionItem(
  lens: Lens,
  { questionId, day }: { questionId: string; day?: string },
): NoticeItem {
  const question = findQuestion(lens, questionId);
  const title = question?.subject ?? question?.title ?? questionId;
  return { questionId, title, day };
}

/** What a claim on a best practice or a question is kept under. */
export function subjectOf({
  questionId,
  choiceId,
}: Pick<NoticeItem, 'questionId' | 'choiceId'>): string {
  return [questionId, choiceId].filter(Boolean).join(' ');
}
