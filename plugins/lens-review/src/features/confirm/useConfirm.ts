import { useCallback, useState } from 'react';
import { messageOf } from '@genai-lens/ui-components';

interface Confirming {
  readonly isPending: boolean;
  /** What was done, for everybody to hear. */
  readonly done?: string;
  /** Why it was not done. */
  readonly failed?: string;
}

/** Confirms answers and says how that went. */
export function useConfirm(session: {
  confirm(questionIds: readonly string[]): Promise<void>;
}) {
  const [state, setState] = useState<Confirming>({ isPending: false });
  const confirm = useCallback(
    async (questionIds: readonly string[]) => {
      setState({ isPending: true });
      try {
        await session.confirm(questionIds);
        const count = questionIds.length;
        setState({
          isPending: false,
          done: `Confirmed ${count === 1 ? '1 answer' : `${count} answers`}.`,
        });
      } catch (error) {
        setState({ isPending: false, failed: messageOf(error) });
      }
    },
    [session],
  );
  return { ...state, confirm };
}
