import { Container } from '@backstage/ui';
import { UserNotificationSettingsCard } from '@backstage/plugin-notifications';
import {
  NOTICE_ORIGIN,
  NOTICE_TOPICS,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** Where a person turns notifications off, each by its name. */
export function NotificationSettings() {
  return (
    <Container>
      <UserNotificationSettingsCard
        originNames={{ [NOTICE_ORIGIN]: 'Lens review' }}
        topicNames={{ ...NOTICE_TOPICS }}
      />
    </Container>
  );
}
