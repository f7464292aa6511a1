import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { Alert, Button, Flex } from '@backstage/ui';
import {
  EmptyNotice,
  LoadError,
  LoadingBlock,
} from '@genai-lens/ui-components';
import { BeginReview } from '../begin';
import { LensPicker } from './LensPicker';
import { OpenReview } from './OpenReview';
import { pickLens } from './pickLens';
import { useEntityLenses } from './useEntityLenses';
import { useTabLocation } from './useTabLocation';
import styles from './LensReviewTab.module.css';

/** The entity tab: which lenses concern the entity, and the review against one of them. */
export function LensReviewTab() {
  const { entity } = useEntity();
  const entityRef = stringifyEntityRef(entity);
  // By its key everything begins anew with another entity.
  return (
    <div className={styles.tab}>
      <EntityLenses key={entityRef} entityRef={entityRef} />
    </div>
  );
}

function EntityLenses({ entityRef }: { entityRef: string }) {
  const navigation = useTabLocation();
  const { value, error, retry } = useEntityLenses(entityRef);

  if (error) {
    return (
      <LoadError
        what="the lenses of this entity"
        error={error}
        onRetry={retry}
      />
    );
  }
  if (!value) {
    return <LoadingBlock what="the review" />;
  }
  if (!value.items.length) {
    return (
      <EmptyNotice title="There is no lens to review with">
        Your platform team can add one in the app's configuration.
      </EmptyNotice>
    );
  }
  const wanted = navigation.location.lens;
  const lens = pickLens(value.items, wanted);
  return (
    <Flex direction="column" gap="4">
      <LensPicker
        entityRef={entityRef}
        lenses={value.items}
        lensId={lens?.lensId ?? ''}
        onPick={lensId => navigation.go({ lens: lensId, pillar: undefined })}
      />
      {!lens && (
        <Alert
          status="warning"
          icon
          title={`There is no lens "${wanted}"`}
          description="Its id may have changed, its file cannot be read, or it is not published any more."
          customActions={
            <Button
              size="small"
              variant="secondary"
              onPress={() => navigation.go({ lens: undefined })}
            >
              Choose another lens
            </Button>
          }
        />
      )}
      {lens?.reviewed && (
        <OpenReview
          key={lens.lensId}
          entityRef={entityRef}
          lensId={lens.lensId}
          navigation={navigation}
        />
      )}
      {lens && !lens.reviewed && (
        <BeginReview
          key={lens.lensId}
          entityRef={entityRef}
          applicability={lens}
          mayUpdate={value.may.update}
          onChanged={() => {
            // By its id it stays in view, also where another lens would now come first.
            navigation.go({ lens: lens.lensId });
            retry();
          }}
        />
      )}
    </Flex>
  );
}
