import { Knex } from 'knex';

/** Says so on standard output and stops for good before the `nth` statement that matches, for the process to be killed. */
export function stopAt(knex: Knex, statement: RegExp, nth = 1): void {
  let seen = 0;
  knex.on('query', ({ sql }: { sql: string }) => {
    seen += statement.test(sql) ? 1 : 0;
    if (seen === nth) {
      process.stdout.write('stopped\n');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    }
  });
}
