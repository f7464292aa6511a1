/** Nothing that is larger is read at all; the ledger's own limit of a prompt's text is as a rule lower. */
export const MAX_FILE_BYTES = 4 * 1024 * 1024;

/** Prompts handed to the ledger at once. */
export const PROMPTS_PER_PAGE = 50;
