import { useState } from 'react';
import { messageOf } from '@genai-lens/ui-components';

interface UseScenariosOptions {
  /** Ids that the review has. */
  chosen: readonly string[];
  save: (scenarios: string[]) => Promise<void>;
}

/** Chooses scenarios for a review, one save at a time. */
export function useScenarios({ chosen, save }: UseScenariosOptions) {
  const [wanted, setWanted] = useState<readonly string[]>();
  const [failed, setFailed] = useState<string>();

  const choose = async (id: string, isChosen: boolean) => {
    const rest = chosen.filter(each => each !== id);
    const next = isChosen ? [...rest, id] : rest;
    setWanted(next);
    setFailed(undefined);
    try {
      await save(next);
    } catch (error) {
      setFailed(messageOf(error));
    } finally {
      setWanted(undefined);
    }
  };
  return {
    chosen: wanted ?? chosen,
    isSaving: wanted !== undefined,
    failed,
    choose,
  };
}
