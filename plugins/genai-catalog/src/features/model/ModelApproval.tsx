import { Text } from '@backstage/ui';
import {
  LedgerDetails,
  ModelEntityV1alpha1,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import { TimeAgo, UserLink } from '@genai-lens/ui-components';
import {
  dayInWords,
  Fact,
  FactList,
  RefLinks,
  Section,
} from '../../components';
import { ApproveModel } from './ApproveModel';
import styles from './Model.module.css';

const STATUSES = {
  pending: 'Pending',
  approved: 'Approved',
  rejected: 'Rejected',
  revoked: 'Revoked',
} as const;

interface ModelApprovalProps {
  entity: ModelEntityV1alpha1;
  /** Absent: the ledger has nothing of it, and nobody can approve it there. */
  details?: LedgerDetails;
  onChanged: () => void;
}

/** Whether the model may be used here, for what, and who said so. */
export function ModelApproval(props: ModelApprovalProps) {
  const { entity, details, onChanged } = props;
  const latest = details?.approvals.at(-1);
  const { status, useCases, by, expiresAt } =
    latest ?? entity.spec.approval ?? {};
  return (
    <Section title="Approval">
      <FactList>
        <Fact label="Status">{status ? STATUSES[status] : 'Not decided'}</Fact>
        <Fact label="For">{useCases?.join(', ')}</Fact>
        <Fact label="By">
          {by && <RefLinks refs={[by]} defaultKind="user" />}
        </Fact>
        <Fact label="Until">{expiresAt && dayInWords(expiresAt)}</Fact>
      </FactList>
      {details?.may.approve && (
        <div className={styles.actions}>
          <ApproveModel
            entityRef={details.ref}
            isApproved={status === 'approved'}
            useCases={useCases ?? []}
            onChanged={onChanged}
          />
        </div>
      )}
      {details && details.approvals.length > 1 && (
        <ol className={styles.history}>
          {[...details.approvals].reverse().map(each => (
            <li key={each.at}>
              <Text as="span" variant="body-small">
                {each.status === 'approved' ? 'Approved' : 'Revoked'} by{' '}
                <UserLink userRef={each.by} /> <TimeAgo at={each.at} short />
                {each.reason && `: ${each.reason}`}
              </Text>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
