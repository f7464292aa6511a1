import { Alert, Text } from '@backstage/ui';
import { messageOf } from '@genai-lens/ui-components';
import { countWords } from '../countWords';
import { findingWords } from '../findings';
import frame from '../frame/LensFrame.module.css';
import { Check } from './useCheck';

/** What was found, in a sentence that is read out when it changes. */
export function CheckStatus({ check }: { check: Check }) {
  const { isChecking, reply, error } = check;
  return (
    <div role="status" className={frame.status}>
      {isChecking && <Text as="p">Checking …</Text>}
      {!isChecking && reply && (
        <Alert
          status={reply.ok ? 'success' : 'danger'}
          icon
          title={
            reply.ok
              ? `${reply.name ?? 'The lens'} can be imported`
              : 'This cannot be imported'
          }
          description={[
            findingWords(reply.findings),
            ...(reply.ok ? [countWords(reply.counts)] : []),
          ].join(' · ')}
        />
      )}
      {error && (
        <Alert
          status="danger"
          icon
          title="Could not check the lens"
          description={messageOf(error)}
        />
      )}
    </div>
  );
}
