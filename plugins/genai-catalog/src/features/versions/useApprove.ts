import { useApi } from '@backstage/core-plugin-api';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { genaiCatalogApiRef } from '../../api';

/** What somebody has typed into the form. */
export interface ApprovalDraft {
  /** One a line. */
  readonly useCases: string;
  readonly reason: string;
  /** How long it holds; undefined: for good. */
  readonly months?: number;
}

export const EMPTY_DRAFT: ApprovalDraft = {
  useCases: '',
  reason: '',
};

interface ApproveOptions {
  entityRef: string;
  version: string;
  onDone: () => void;
}

/** Sends a word on a version of a prompt. */
export function useApprove({ entityRef, version, onDone }: ApproveOptions) {
  const api = useApi(genaiCatalogApiRef);
  return useAsyncFn(
    async (status: 'approved' | 'revoked', draft: ApprovalDraft) => {
      await api.approvePromptVersion(
        { entityRef, version },
        { status, ...bodyOf(draft) },
      );
      onDone();
    },
    [api, entityRef, version, onDone],
  );
}

function bodyOf({ useCases, reason, months }: ApprovalDraft) {
  return {
    useCases: useCases
      .split('\n')
      .map(line => line.trim())
      .filter(line => line),
    reason: reason.trim() || undefined,
    expiresAt: months ? afterMonths(months, new Date()) : undefined,
  };
}

/** Where the month has no such day, the first days of the next one. */
function afterMonths(months: number, now: Date): string {
  const end = new Date(now);
  end.setUTCMonth(end.getUTCMonth() + months);
  return end.toISOString();
}
