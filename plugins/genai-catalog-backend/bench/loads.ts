import { Knex } from 'knex';

/** Something that fills a catalog, step by step. */
export interface Load {
  /** The catalog's database. */
  readonly catalog: Knex;
  readonly steps: readonly {
    readonly name: string;
    readonly run: () => Promise<unknown>;
  }[];
  readonly stop: () => Promise<unknown>;
}

/** What a load is about. */
export interface LoadOptions {
  readonly what: 'assets' | 'components';
  readonly count: number;
  /** Fields that the components have beside what components have. */
  readonly fields: number;
}

/** What a load came to. */
export interface LoadResult {
  /** Milliseconds. */
  readonly total: number;
  readonly steps: readonly LoadStep[];
  readonly entities: number;
  readonly searchRows: number;
  readonly relations: number;
}

/** What one step of a load took. */
export interface LoadStep {
  readonly name: string;
  /** Milliseconds. */
  readonly time: number;
  /** Bytes that the process had more than before the first step, at the highest until the end of this one. */
  readonly memory: number;
}
