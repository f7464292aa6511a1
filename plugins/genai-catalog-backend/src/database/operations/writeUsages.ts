import { rowChunks } from '../chunks';
import { Db, UsageRow } from '../types';
import { Usage } from './listUsages';

/** Notes what components say that they use, and forgets what they say no longer. */
export async function writeUsages(options: {
  tx: Db;
  added: readonly Usage[];
  gone: readonly Usage[];
}): Promise<void> {
  const { tx } = options;
  for (const usage of options.gone) {
    await tx<UsageRow>('usages').where(toRow(usage)).delete();
  }
  for (const rows of rowChunks(options.added.map(toRow))) {
    await tx<UsageRow>('usages')
      .insert(rows)
      .onConflict(['component_ref', 'target'])
      .ignore();
  }
}

function toRow(usage: Usage): UsageRow {
  return { component_ref: usage.componentRef, target: usage.target };
}
