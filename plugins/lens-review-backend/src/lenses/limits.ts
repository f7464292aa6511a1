/** Twice what the AWS tool takes. */
export const MOST_LENS_BYTES = 1024 * 1024;
