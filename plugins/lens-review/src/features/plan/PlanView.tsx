import { useCallback, useState } from 'react';
import { Alert, Button, Text } from '@backstage/ui';
import {
  Improvement,
  Lens,
  Review,
  ScoredReview,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { LoadError, LoadingBlock } from '@genai-lens/ui-components';
import { OpenTarget } from '../../practices';
import { NothingOpen } from './NothingOpen';
import { PlanList } from './PlanList';
import { isSamePractice, PracticeKey } from './practiceKey';
import { useImprovements } from './useImprovements';
import styles from './Plan.module.css';

interface PlanViewProps {
  lens: Lens;
  review: Review;
  scored: ScoredReview;
  /** The best practice that the link names. */
  target: Partial<PracticeKey>;
  session: { flush(): Promise<void>; reload(): Promise<void> };
  onOpen: (target: OpenTarget) => void;
}

/** What is not in place, worst first: who closes it, by when, and which risks are accepted. */
export function PlanView(props: PlanViewProps) {
  const { lens, review, scored, session, onOpen } = props;
  const { questionId, choiceId } = props.target;
  const target = questionId && choiceId ? { questionId, choiceId } : undefined;
  const flush = useCallback(() => session.flush(), [session]);
  const { list, loading, error, reload, put, loadMore } = useImprovements({
    review,
    flush,
    isLookingFor: target !== undefined,
  });
  const [opened, setOpened] = useState<PracticeKey | undefined>(target);
  const onAccepted = useCallback(async () => {
    await reload();
    // For the scorecard. Where it fails, the next reply brings it.
    await session.reload().catch(() => undefined);
  }, [reload, session]);

  if (!list) {
    return error ? (
      <LoadError what="the plan" error={error} onRetry={() => reload()} />
    ) : (
      <LoadingBlock what="the plan" />
    );
  }
  const { items, totalItems, may } = list;
  const isKnown = !target || items.some(item => isSamePractice(item, target));
  if (totalItems === 0) {
    return <NothingOpen scored={scored} />;
  }
  const common = {
    lens,
    review,
    mayUpdate: may.update,
    opened,
    target,
    onToggle: (item: Improvement) =>
      setOpened(before =>
        before && isSamePractice(before, item) ? undefined : item,
      ),
    onSaved: put,
    onAccepted,
    onOpen,
  };
  const accepted = items.filter(({ state }) => state === 'accepted');
  return (
    <div className={styles.view}>
      {!isKnown && (
        <Alert
          status="info"
          icon
          title="That best practice is not open"
          description="It is in place, out of scope, or nobody has answered it yet."
        />
      )}
      <section aria-label="Open best practices" className={styles.part}>
        <Text as="p" color="secondary">
          What is not in place, worst first: by its risk, then by the priority
          of its pillar, then what takes the least effort.
        </Text>
        <PlanList
          {...common}
          label="Open best practices, worst first"
          items={items.filter(({ state }) => state === 'open')}
        />
        {error && (
          <LoadError what="the plan" error={error} onRetry={() => reload()} />
        )}
        {loadMore && (
          <div>
            <Button
              size="small"
              variant="secondary"
              isDisabled={loading}
              onPress={() => loadMore()}
            >
              {`Show more (${items.length} of ${totalItems} shown)`}
            </Button>
          </div>
        )}
      </section>
      {accepted.length > 0 && (
        <section aria-label="Accepted risks" className={styles.part}>
          <Text as="h2" variant="title-x-small" weight="bold">
            Accepted risks
          </Text>
          <Text as="p" color="secondary">
            Not in place, and counted apart until the acceptance ends.
          </Text>
          <PlanList
            {...common}
            label="Accepted risks, worst first"
            items={accepted}
          />
        </section>
      )}
    </div>
  );
}
