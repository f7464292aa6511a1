import { LoadError, LoadingBlock } from '@genai-lens/ui-components';
import { ImportLens } from '../import';
import { LensPage } from '../lens';
import { LensList } from '../list';
import { useLibraryLocation } from '../location';
import { useLenses } from '../useLenses';
import { LensHelp } from './LensHelp';
import styles from './LibraryPage.module.css';

/** The lenses of this portal: what there is, where it is used, and how new ones come in. */
export function LibraryPage() {
  return (
    <main className={styles.page}>
      <Library />
    </main>
  );
}

function Library() {
  const navigation = useLibraryLocation();
  const { value, error, load } = useLenses();
  const { lens: lensId, view } = navigation.location;

  // What is there stays while it is read again, so that an open preview or a written text is not lost.
  if (!value) {
    return error ? (
      <LoadError what="the lenses" error={error} onRetry={load} />
    ) : (
      <LoadingBlock what="the lenses" />
    );
  }
  const { lenses, mayManage } = value;
  if (view === 'import') {
    return mayManage ? (
      <ImportLens
        replaced={lenses.find(({ id }) => id === lensId)}
        navigation={navigation}
        onSaved={load}
      />
    ) : (
      <LensHelp kind="not-allowed" navigation={navigation} />
    );
  }
  if (lensId === undefined) {
    return (
      <LensList lenses={lenses} mayManage={mayManage} navigation={navigation} />
    );
  }
  const lens = lenses.find(({ id }) => id === lensId);
  return lens ? (
    <LensPage
      key={lens.id}
      lens={lens}
      mayManage={mayManage}
      navigation={navigation}
      onChanged={load}
    />
  ) : (
    <LensHelp kind="unknown" lensId={lensId} navigation={navigation} />
  );
}
