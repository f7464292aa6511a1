import { Approval } from '../../model';
import { forEachIn } from '../chunks';
import { fromApprovalRow } from '../rows';
import { ApprovalRow, Db } from '../types';

/** Every word of approval on the assets, oldest first. */
export async function listApprovals(options: {
  db: Db;
  assetIds: Iterable<string>;
}): Promise<Approval[]> {
  const rows = await forEachIn(options.assetIds, some =>
    options
      .db<ApprovalRow>('approvals')
      .whereIn('asset_id', some)
      .orderBy(['asset_id', 'ordinal']),
  );
  return rows.map(fromApprovalRow);
}
