import { forEachIn } from '../chunks';
import { Db, UsageRow } from '../types';

/** A component says that it uses something: a reference, or `<source>:<external id>`. */
export interface Usage {
  readonly componentRef: string;
  readonly target: string;
}

/** What components say that they use: all of it, or only of the targets. */
export async function listUsages(options: {
  db: Db;
  targets?: Iterable<string>;
}): Promise<Usage[]> {
  const { db, targets } = options;
  const rows = targets
    ? await forEachIn(targets, some =>
        db<UsageRow>('usages').whereIn('target', some),
      )
    : await db<UsageRow>('usages');
  return rows.map(row => ({
    componentRef: row.component_ref,
    target: row.target,
  }));
}
