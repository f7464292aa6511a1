/** What the reader can see past in text that is not quite JSON. */
export type JsonRepairCode =
  | 'byte-order-mark'
  | 'json-comment'
  | 'json-control-character'
  | 'json-duplicate-key'
  | 'json-not-a-value'
  | 'json-trailing-comma';

/** One place where text is not JSON and what it means is clear all the same. */
export interface JsonRepair {
  readonly code: JsonRepairCode;
  /** Of the value that it concerns: `pillars[0].name`. */
  readonly path: string;
  /** With line and column, both from 1; says what is read instead. */
  readonly message: string;
}

/** The value of a text, or where it breaks. */
export type JsonReading =
  | {
      readonly ok: true;
      readonly value: unknown;
      readonly repairs: readonly JsonRepair[];
    }
  | {
      readonly ok: false;
      readonly code: 'json-invalid' | 'json-too-deep';
      /** With line and column, both from 1. */
      readonly message: string;
      readonly repairs: readonly JsonRepair[];
    };
