import { Text } from '@backstage/ui';
import {
  RemixiconComponentType,
  RiCheckLine,
  RiCloseCircleLine,
  RiHistoryLine,
  RiQuestionLine,
} from '@remixicon/react';
import { VersionApproval } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { Badge, BadgeTone, TimeAgo, UserLink } from '@genai-lens/ui-components';
import { dayInWords } from '../../components';
import { ApprovalState, approvalState } from './approvalState';
import styles from './Versions.module.css';

const LOOKS: Readonly<
  Record<
    ApprovalState,
    { tone: BadgeTone; icon: RemixiconComponentType; word: string }
  >
> = {
  none: { tone: 'quiet', icon: RiQuestionLine, word: 'Not approved' },
  approved: { tone: 'positive', icon: RiCheckLine, word: 'Approved' },
  expired: { tone: 'warning', icon: RiHistoryLine, word: 'Approval expired' },
  revoked: { tone: 'negative', icon: RiCloseCircleLine, word: 'Revoked' },
};

/** The latest word on a version: whose, when, for what, until when. */
export function ApprovalCell({ approval }: { approval?: VersionApproval }) {
  const { tone, icon, word } = LOOKS[approvalState(approval, new Date())];
  return (
    <div className={styles.stack}>
      <Badge tone={tone} icon={icon} title={approval?.reason}>
        {word}
      </Badge>
      {approval && (
        <Text as="span" variant="body-small" color="secondary">
          by <UserLink userRef={approval.by} />,{' '}
          <TimeAgo at={approval.at} short />
        </Text>
      )}
      {approval && approval.useCases.length > 0 && (
        <Text as="span" variant="body-small" color="secondary">
          for {approval.useCases.join(', ')}
        </Text>
      )}
      {approval?.expiresAt && (
        <Text as="span" variant="body-small" color="secondary">
          until {dayInWords(approval.expiresAt)}
        </Text>
      )}
    </div>
  );
}
