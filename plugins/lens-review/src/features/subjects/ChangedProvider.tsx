import { createContext, ReactNode, useContext, useMemo } from 'react';
import { Answer } from '@genai-lens/backstage-plugin-lens-review-common';

/** The answers of a review, and how to say that one is still true. */
interface Changed {
  readonly answerTo: (questionId: string) => Answer | undefined;
  /** Undefined: the caller may not. */
  readonly confirm?: (questionId: string) => Promise<void>;
}

const ChangedContext = createContext<Changed | undefined>(undefined);

/** Lets the cards of questions tell what has changed since they were answered. */
export function ChangedProvider(props: {
  /** As the server has them. */
  answers: ReadonlyMap<string, Answer>;
  session: { confirm(questionIds: readonly string[]): Promise<void> };
  mayUpdate: boolean;
  children: ReactNode;
}) {
  const { answers, session, mayUpdate, children } = props;
  const changed = useMemo(
    (): Changed => ({
      answerTo: questionId => answers.get(questionId),
      confirm: mayUpdate
        ? questionId => session.confirm([questionId])
        : undefined,
    }),
    [answers, session, mayUpdate],
  );
  return (
    <ChangedContext.Provider value={changed}>
      {children}
    </ChangedContext.Provider>
  );
}

/** The answers of the review around; undefined where there is no review. */
export function useChanged(): Changed | undefined {
  return useContext(ChangedContext);
}
