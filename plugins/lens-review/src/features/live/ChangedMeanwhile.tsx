import { Text } from '@backstage/ui';
import { RiGitBranchLine } from '@remixicon/react';
import { Answer } from '@genai-lens/backstage-plugin-lens-review-common';
import { TimeAgo, UserLink } from '@genai-lens/ui-components';
import styles from './Live.module.css';

/** On a question's card while its draft is not saved: somebody else has saved this answer. */
export function ChangedMeanwhile({ saved }: { saved: Answer }) {
  return (
    <Text as="p" variant="body-small" className={styles.meanwhile}>
      <RiGitBranchLine size={16} aria-hidden className={styles.icon} />{' '}
      <UserLink userRef={saved.updatedBy} /> changed this answer{' '}
      <TimeAgo at={saved.updatedAt} short />. What you have entered is kept;
      when it is saved, you pick which version stays.
    </Text>
  );
}
