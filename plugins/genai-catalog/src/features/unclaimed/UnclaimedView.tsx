import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useApi } from '@backstage/core-plugin-api';
import { Alert, Text } from '@backstage/ui';
import {
  EmptyNotice,
  LoadError,
  LoadingBlock,
} from '@genai-lens/ui-components';
import useAsync from 'react-use/esm/useAsync';
import { genaiCatalogApiRef } from '../../api';
import { ClaimForm } from './ClaimForm';
import { readQuery, UnclaimedQuery, writeQuery } from './unclaimedQuery';
import { UnclaimedFilters } from './UnclaimedFilters';
import { UnclaimedTable } from './UnclaimedTable';
import { useUnclaimed } from './useUnclaimed';
import styles from './Unclaimed.module.css';

/** What sources have and nobody owns: to be claimed, many at once, or by a rule. */
export function UnclaimedView() {
  const api = useApi(genaiCatalogApiRef);
  const [search, setSearch] = useSearchParams();
  const query = readQuery(search);
  const list = useUnclaimed(query);
  const { value: sources } = useAsync(() => api.listSources(), [api]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [claimed, setClaimed] = useState(0);
  const assets = useMemo(
    () => list.items.filter(({ id }) => chosen.has(id)),
    [list.items, chosen],
  );
  const change = (changed: Partial<UnclaimedQuery>) => {
    setChosen(new Set());
    setSearch(current => writeQuery(current, changed), { replace: true });
  };
  const isNarrowed = Boolean(query.source || query.kind || query.text);
  const isEmpty = list.totalItems === 0;

  return (
    <main className={styles.view}>
      <Text as="p">
        Prompts and models that a source offers and nobody owns. They enter the
        catalog once somebody claims them.
      </Text>
      <UnclaimedFilters
        query={query}
        sources={sources?.items.map(({ id }) => id) ?? []}
        onChange={change}
      />
      <div role="status">
        {claimed > 0 && (
          <Alert
            status="success"
            icon
            title={claimed === 1 ? '1 asset claimed' : `${claimed} claimed`}
            description="They appear in the catalog within a minute."
          />
        )}
      </div>
      {list.error && (
        <LoadError
          what="what is unclaimed"
          error={list.error}
          onRetry={list.loadMore}
        />
      )}
      {!list.error && list.totalItems === undefined && (
        <LoadingBlock what="what is unclaimed" />
      )}
      {isEmpty && (
        <EmptyNotice
          title={isNarrowed ? 'Nothing matches' : 'Everything has an owner'}
        >
          {isNarrowed
            ? 'Remove a filter, or search for something else.'
            : 'What a source offers and no mapping rule covers would wait here.'}
        </EmptyNotice>
      )}
      {list.items.length > 0 && (
        <div className={styles.columns}>
          <UnclaimedTable list={list} chosen={chosen} onChoose={setChosen} />
          {assets.length > 0 ? (
            <ClaimForm
              assets={assets}
              mayClaim={sources?.may.claim ?? false}
              onClaimed={count => {
                setClaimed(count);
                setChosen(new Set());
                list.reload();
              }}
            />
          ) : (
            <Text as="p" color="secondary" className={styles.hint}>
              Select assets to claim them, or to get a mapping rule for them.
            </Text>
          )}
        </div>
      )}
    </main>
  );
}
