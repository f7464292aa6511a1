import { Text } from '@backstage/ui';
import { Applicability } from '@genai-lens/backstage-plugin-lens-review-common';
import { TimeAgo, UserLink } from '@genai-lens/ui-components';

/** Why a lens concerns an entity or not: a person's word, or what the backend found. */
export function Because(props: {
  applicability: Pick<Applicability, 'because' | 'decision'>;
}) {
  const { because, decision } = props.applicability;
  return (
    <Text as="p">
      {decision ? (
        <>
          <UserLink userRef={decision.by} /> decided so{' '}
          <TimeAgo at={decision.at} />: {decision.reason}
        </>
      ) : (
        because
      )}
    </Text>
  );
}
