import {
  RemixiconComponentType,
  RiAlarmWarningLine,
  RiCalendarCloseLine,
  RiCloseCircleLine,
  RiGitBranchLine,
  RiHistoryLine,
  RiShieldCrossLine,
} from '@remixicon/react';
import { UsageWarning } from '@genai-lens/backstage-plugin-genai-catalog-common';

/** The icon of each warning; its words come from the backend. */
export const WARNING_ICONS: Readonly<
  Record<UsageWarning['code'], RemixiconComponentType>
> = {
  END_OF_LIFE: RiCalendarCloseLine,
  RETIRING: RiAlarmWarningLine,
  NOT_APPROVED: RiShieldCrossLine,
  APPROVAL_EXPIRED: RiHistoryLine,
  DRIFT: RiGitBranchLine,
  EVALUATION_FAILED: RiCloseCircleLine,
  REVIEW_OVERDUE: RiHistoryLine,
};
