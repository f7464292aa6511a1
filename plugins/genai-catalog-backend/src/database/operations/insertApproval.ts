import { Approval } from '../../model';
import { toApprovalRow } from '../rows';
import { ApprovalRow, Db } from '../types';

/** Appends a person's word. */
export async function insertApproval(options: {
  tx: Db;
  approval: Approval;
}): Promise<void> {
  await options
    .tx<ApprovalRow>('approvals')
    .insert(toApprovalRow(options.approval));
}
