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
import { missingOf } from '@genai-lens/backstage-plugin-lens-review-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { missingProgress } from '../../practices';
import { currentAnswers, ReviewSession, ReviewSnapshot } from '../../state';
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
    try {
      await session.submit();
      setOpen(false);
    } catch (refusal) {
      if (!missingOf(refusal)) throw refusal;
      // Somebody else took an answer back meanwhile: with what the server has, the dialog says which.
      await session.reload();
    }
  }, [session]);
  const { lens, saveState, review, scored } = snapshot;
  const missing = missingProgress({
    lens,
    questions: scored.questions,
    answers: currentAnswers(snapshot),
  });
  const isReady = !missing.length && saveState === 'saved';
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
            missing={missing}
            saveState={saveState}
            error={error}
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
