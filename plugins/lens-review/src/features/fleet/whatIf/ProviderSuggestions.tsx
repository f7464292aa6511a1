import { useApi } from '@backstage/core-plugin-api';
import { Box, Button, Text } from '@backstage/ui';
import useAsync from 'react-use/esm/useAsync';
import { lensReviewApiRef } from '../../../api';
import { filterBody, FleetFilters } from '../location';
import { suggestProviders } from './suggestProviders';
import styles from './WhatIf.module.css';

/** Of the worst gaps. */
const GAPS = 20;

interface ProviderSuggestionsProps {
  lensId: string;
  filters: FleetFilters;
  onChoose: (entityRef: string) => void;
}

/** What components have in common that lack most; nothing where that cannot be told. */
export function ProviderSuggestions(props: ProviderSuggestionsProps) {
  const { lensId, filters, onChoose } = props;
  const api = useApi(lensReviewApiRef);
  const { value } = useAsync(
    () =>
      api.fleet.listGaps({ lens: lensId, limit: GAPS, ...filterBody(filters) }),
    [api, lensId, JSON.stringify(filters)],
  );
  const providers = suggestProviders(value?.items ?? []);
  if (providers.length === 0) {
    return null;
  }
  return (
    <Box bg="neutral" className={styles.suggestions}>
      <Text as="p" variant="body-small" color="secondary">
        Shared by components that lack most
      </Text>
      {providers.map(({ entityRef, title }) => (
        <Button
          key={entityRef}
          size="small"
          variant="secondary"
          onPress={() => onChoose(entityRef)}
        >
          {title}
        </Button>
      ))}
    </Box>
  );
}
