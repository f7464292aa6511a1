/** The package of open data that is installed. A test makes sure that it is this version. */
export const DATA_SET = {
  name: '@pydantic/genai-prices',
  version: '0.1.8',
  /** When that version was published: the package itself does not say how old its data are. */
  asOf: '2026-09-23',
} as const;
