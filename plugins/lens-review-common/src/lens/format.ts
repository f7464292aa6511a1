import { RuleLevel } from '../model';

/** Limits of the custom-lens format; lengths in characters. */
export const FORMAT = {
  schemaVersion: '2021-11-01',
  fileBytes: 500 * 1024,
  /** Beyond the format, in lenient mode. */
  lenientFileBytes: 1024 * 1024,
  title: 128,
  text: 2048,
  pillars: 10,
  questionsPerPillar: 20,
  choicesPerQuestion: 15,
  /** Beyond the format, in lenient mode: their states are kept in the 31 bits of a positive database integer. */
  lenientChoicesPerQuestion: 30,
  riskRules: 3,
  resourceContents: 5,
} as const;

/** Of an id, in any mode: so long are the columns that hold it. */
export const FORMAT_ID_LENGTH = 128;

/** The one id that cannot be the key of an object, which answers and overlays are. */
export const RESERVED_ID = '__proto__';

/** Ids of pillars, questions and choices. */
export const FORMAT_ID = /^[A-Za-z0-9_]{3,128}$/;

/** Names, titles and descriptions. */
export const FORMAT_PLAIN_TEXT = /^[\p{L}\p{N} \n\-_.,:/()@!&#+'?]*$/u;

export const FORMAT_VERSION = /^[A-Za-z0-9.]{1,32}$/;

export const RULE_LEVELS: readonly RuleLevel[] = [
  'NO_RISK',
  'MEDIUM_RISK',
  'HIGH_RISK',
];

/** A choice whose id ends so means "none of these". */
export const NONE_OF_THESE_SUFFIX = '_no';
