import { useSearchParams } from 'react-router-dom';
import { useApi } from '@backstage/core-plugin-api';
import { Text, ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import {
  EmptyNotice,
  LoadError,
  LoadingBlock,
} from '@genai-lens/ui-components';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { genaiCatalogApiRef } from '../../api';
import { RetirementItem } from './RetirementItem';
import { TimeLine } from './TimeLine';
import { WINDOWS, windowOf } from './windows';
import styles from './Retirements.module.css';

const PARAMETER = 'within';

/** Models that reach their end of life, soonest first, and who depends on them. */
export function RetirementsView() {
  const api = useApi(genaiCatalogApiRef);
  const [search, setSearch] = useSearchParams();
  const withinDays = windowOf(search.get(PARAMETER));
  const { value, error, retry } = useAsyncRetry(
    () => api.listRetirements({ withinDays }),
    [api, withinDays],
  );
  const choose = (days: string) =>
    setSearch(
      current => {
        const changed = new URLSearchParams(current);
        changed.set(PARAMETER, days);
        return changed;
      },
      { replace: true },
    );

  return (
    <main className={styles.view}>
      <div className={styles.bar}>
        <Text as="p">
          Models past or near their end of life, and what depends on them.
        </Text>
        <ToggleButtonGroup
          aria-label="How far ahead"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[String(withinDays)]}
          onSelectionChange={keys => choose(String([...keys][0]))}
        >
          {WINDOWS.map(({ days, word }) => (
            <ToggleButton key={days} id={String(days)} size="small">
              {`Within ${word}`}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </div>
      {error && (
        <LoadError what="the retirements" error={error} onRetry={retry} />
      )}
      {!error && !value && <LoadingBlock what="the retirements" />}
      {!error && value?.items.length === 0 && (
        <EmptyNotice title="No model reaches its end of life in this time">
          Dates come from providers and from what people say of models.
        </EmptyNotice>
      )}
      {!error && value && value.items.length > 0 && (
        <>
          <TimeLine
            items={value.items}
            windowDays={withinDays}
            now={new Date()}
          />
          <ul className={styles.items}>
            {value.items.map(item => (
              <RetirementItem key={item.ref} item={item} />
            ))}
          </ul>
        </>
      )}
    </main>
  );
}
