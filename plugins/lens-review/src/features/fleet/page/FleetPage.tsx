import {
  EmptyNotice,
  LoadError,
  LoadingBlock,
} from '@genai-lens/ui-components';
import { useFleetLocation } from '../location';
import { Fleet } from './Fleet';
import { pickFleetLens } from './pickFleetLens';
import { UnknownLens } from './UnknownLens';
import { useFleetLenses } from './useFleetLenses';
import styles from './FleetPage.module.css';

/** How all components stand against a lens: for those who look after more than one. */
export function FleetPage() {
  return (
    <main className={styles.page}>
      <ChosenLens />
    </main>
  );
}

function ChosenLens() {
  const navigation = useFleetLocation();
  const { value: lenses, error, retry } = useFleetLenses();
  if (error) {
    return <LoadError what="the lenses" error={error} onRetry={retry} />;
  }
  if (!lenses) {
    return <LoadingBlock what="the lenses" />;
  }
  if (!lenses.length) {
    return (
      <EmptyNotice title="There is no lens to review with">
        Your platform team can add one in the app’s configuration.
      </EmptyNotice>
    );
  }
  const wanted = navigation.location.lens;
  const lens = pickFleetLens(lenses, wanted);
  if (!lens) {
    return (
      <UnknownLens
        lensId={wanted ?? ''}
        onChooseAnother={() => navigation.go({ lens: undefined })}
      />
    );
  }
  // By its key everything begins anew with another lens.
  return (
    <Fleet key={lens.id} lens={lens} lenses={lenses} navigation={navigation} />
  );
}
