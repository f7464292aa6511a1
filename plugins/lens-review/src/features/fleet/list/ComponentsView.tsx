import { Text } from '@backstage/ui';
import {
  countOf,
  EmptyNotice,
  LoadError,
  LoadingBlock,
} from '@genai-lens/ui-components';
import { NothingMatches } from '../filters';
import { FleetViewProps } from '../fleetView';
import { countFilters } from '../location';
import { useFleetLens } from '../useFleetLens';
import { componentsQuery } from './componentsQuery';
import { ComponentTable } from './ComponentTable';
import { CsvButton } from './CsvButton';
import { useComponentPages } from './useComponentPages';
import styles from './List.module.css';

/** The components that the lens concerns, worst first unless sorted otherwise. */
export function ComponentsView({ lens, navigation }: FleetViewProps) {
  const { location, go } = navigation;
  const query = componentsQuery(lens.id, location);
  const pillar = useFleetLens(lens.id).value?.pillars.find(
    ({ id }) => id === location.pillar,
  );
  const { value, error, loading, retry, offset, goOn, goBack } =
    useComponentPages(query);
  if (error) {
    return <LoadError what="the components" error={error} onRetry={retry} />;
  }
  if (!value) {
    return <LoadingBlock what="the components" />;
  }
  if (!value.totalItems) {
    return countFilters(location.filters) > 0 ? (
      <NothingMatches navigation={navigation} />
    ) : (
      <EmptyNotice title="The lens concerns no component yet">
        Look under To decide: somebody has to say which components it concerns.
      </EmptyNotice>
    );
  }
  return (
    <div className={styles.list}>
      <div className={styles.above}>
        <Text as="p" role="status">
          {[
            countOf(value.totalItems, 'component', 'components'),
            pillar && `with their numbers in ${pillar.name}`,
          ]
            .filter(Boolean)
            .join(', ')}
        </Text>
        <CsvButton query={query} />
      </div>
      <ComponentTable
        page={value}
        offset={offset}
        isStale={loading}
        sort={location.sort}
        onSort={sort => go({ sort }, { replace: true })}
        goOn={goOn || undefined}
        goBack={goBack}
      />
    </div>
  );
}
