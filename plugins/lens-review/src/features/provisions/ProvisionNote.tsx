import { Alert, Button, Text } from '@backstage/ui';
import { RiShareForwardLine } from '@remixicon/react';
import { Provision } from '@genai-lens/backstage-plugin-lens-review-common';
import { ExternalLink, TimeAgo, UserLink } from '@genai-lens/ui-components';
import { BROKEN_WORDS, takerWords } from './provisionWords';
import { ProvideDialog } from './ProvideDialog';
import { Provisions } from './ProvisionsProvider';
import { WithdrawDialog } from './WithdrawDialog';
import styles from './Provisions.module.css';

interface ProvisionNoteProps {
  provision: Provision;
  provisions: Provisions;
}

/** What is provided of one best practice: how many take it, what it says, and how to change it. */
export function ProvisionNote({ provision, provisions }: ProvisionNoteProps) {
  const { title, statement, link, takers, broken } = provision;
  const { save, withdraw, mayUpdate } = provisions;
  return (
    <div className={styles.note}>
      <Text as="p" variant="body-small">
        <RiShareForwardLine size={16} aria-hidden className={styles.icon} />{' '}
        <strong>Provided to dependents</strong> · {takerWords(takers)} ·{' '}
        <UserLink userRef={provision.updatedBy} />,{' '}
        <TimeAgo at={provision.updatedAt} short />
      </Text>
      <blockquote className={styles.statement}>
        {statement}
        {link && (
          <>
            {' '}
            <ExternalLink href={link}>{new URL(link).host}</ExternalLink>
          </>
        )}
      </blockquote>
      {broken && <Alert status="warning" icon title={BROKEN_WORDS[broken]} />}
      {mayUpdate && (
        <div className={styles.actions}>
          <ProvideDialog
            trigger={
              <Button
                size="small"
                variant="tertiary"
                aria-label={`Change what is provided: ${title}`}
              >
                Change
              </Button>
            }
            title="Change what is provided"
            current={provision}
            onSave={body => save(provision, body)}
          >
            <Text as="p">“{title}”</Text>
          </ProvideDialog>
          <WithdrawDialog
            provision={provision}
            onWithdraw={() => withdraw(provision)}
          />
        </div>
      )}
    </div>
  );
}
