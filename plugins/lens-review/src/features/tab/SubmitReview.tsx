import { useState } from 'react';
import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  DialogTrigger,
} from '@backstage/ui';
import { RiSendPlaneLine } from '@remixicon/react';
import {
  missingOf,
  missingQuestions,
} from '@genai-lens/backstage-plugin-lens-review-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { ReviewSession, ReviewSnapshot } from '../../state';
import { SubmitBody } from './SubmitBody';
import { TabNavigation } from './useTabLocation';

interface SubmitReviewProps {
  session: ReviewSession;
  snapshot: ReviewSnapshot;
  hrefOf: TabNavigation['hrefOf'];
}

/** Submits the review; as long as that is not possible, its dialog says what is missing. */
export function SubmitReview(props: SubmitReviewProps) {
  const { session, snapshot, hrefOf } = props;
  const [isOpen, setOpen] = useState(false);
  const [{ loading, error }, submit] = useAsyncFn(async () => {
    await session.submit();
    setOpen(false);
  }, [session]);
  const missing = missingOf(error) ?? missingQuestions(snapshot.scored);
  const isReady = !missing.length && snapshot.saveState === 'saved';
  const { lens, saveState, review } = snapshot;
  const isComplete = review.status === 'complete';
  const word = isComplete ? 'Submit again' : 'Submit';
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button
        size="small"
        variant={missing.length || isComplete ? 'secondary' : 'primary'}
        iconStart={<RiSendPlaneLine aria-hidden />}
      >
        {missing.length ? `${word} (${missing.length} missing)` : word}
      </Button>
      <Dialog width="min(40rem, 92vw)">
        <DialogHeader>Submit the review</DialogHeader>
        <DialogBody>
          <SubmitBody
            lens={lens}
            missing={missing}
            saveState={saveState}
            error={missingOf(error) ? undefined : error}
            hrefOf={hrefOf}
            onLeave={() => setOpen(false)}
          />
        </DialogBody>
        <DialogFooter>
          <Button
            isDisabled={!isReady}
            isPending={loading}
            onPress={() => submit()}
          >
            Submit
          </Button>
          <Button variant="secondary" slot="close">
            Cancel
          </Button>
        </DialogFooter>
      </Dialog>
    </DialogTrigger>
  );
}
