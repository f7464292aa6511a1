import { PRACTICE_WORD_BITS } from '@genai-lens/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { BigIntColumn, Db } from '../../types';

const BITS: readonly number[] = Array.from(
  { length: PRACTICE_WORD_BITS },
  (_, bit) => bit,
);

/** Columns that count the rows with each bit of a mask: `<name>_0`, `<name>_1`, and so on. Both databases count bits so, in one pass. */
export function countBits(options: {
  db: Db;
  /** A column of masks. */
  mask: string;
  name: string;
  bits?: readonly number[];
}): Knex.Raw {
  const { db, mask, name, bits = BITS } = options;
  return db.raw(
    bits
      .map(
        bit =>
          `count(case when ${mask} & ${
            2 ** bit
          } <> 0 then 1 end) as ${bitColumn(name, bit)}`,
      )
      .join(', '),
  );
}

/** The names of these columns. */
export function bitColumns(name: string): string[] {
  return BITS.map(bit => bitColumn(name, bit));
}

/** The name of one of them. */
export function bitColumn(name: string, bit: number): string {
  return `${name}_${bit}`;
}

/** What such columns counted, by bit. */
export function fromBitColumns(
  row: Readonly<Record<string, BigIntColumn>>,
  name: string,
): number[] {
  return BITS.map(bit => Number(row[bitColumn(name, bit)]));
}
