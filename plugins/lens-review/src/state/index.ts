export { outByScope } from './outOfScope';
export { practiceAnswer, toDraft } from './questionDraft';
export type {
  PracticeAnswer,
  PracticeAnswerKind,
  QuestionDraft,
} from './questionDraft';
export * from './draftChanges';
export { BrowserDraftStore } from './BrowserDraftStore';
export type { DraftStore } from './DraftStore';
export { mayAnswer } from './mayAnswer';
export { reviewCalls, type ReviewCalls, type ReviewPatch } from './ReviewCalls';
export { ReviewSession } from './ReviewSession';
export {
  currentAnswers,
  savedMeanwhile,
  type ReviewSnapshot,
} from './ReviewSnapshot';
export type { OverallSaveState, SaveState } from './saveState';
export { useReviewSession } from './useReviewSession';
export { useSessionLifecycle } from './useSessionLifecycle';
export { useSnapshot } from './useSnapshot';
