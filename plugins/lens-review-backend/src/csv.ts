/** How every CSV file is written: as RFC 4180 has it, and so that no cell is a formula to a spreadsheet. */
export const CSV_OPTIONS = {
  header: true,
  record_delimiter: 'windows',
  escape_formulas: true,
} as const;
