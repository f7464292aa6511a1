import { AcceptanceConfig } from '../../config';
import { ReviewContext } from '../reviews';

/** What the use cases on plans share. */
export interface PlanContext extends ReviewContext {
  readonly approvers: AcceptanceConfig;
}
