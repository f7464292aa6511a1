import { Cell, CellText, ColumnConfig, Text } from '@backstage/ui';
import { LedgerAsset } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { ExternalLink, TimeAgo } from '@genai-lens/ui-components';
import { KindIcon } from '../../components';
import styles from './Unclaimed.module.css';

/** What is known of an asset that nobody owns. */
export const COLUMNS: readonly ColumnConfig<LedgerAsset>[] = [
  {
    id: 'name',
    label: 'Name',
    isRowHeader: true,
    defaultWidth: '3fr',
    minWidth: 200,
    cell: ({ kind, name, source, url }) => (
      <Cell>
        <span className={styles.name}>
          <KindIcon kind={kind} />
          <span className={styles.words}>
            {url ? (
              <ExternalLink href={url}>{name}</ExternalLink>
            ) : (
              <Text>{name}</Text>
            )}
            <Text variant="body-small" color="secondary">
              {`${kind === 'prompt' ? 'Prompt' : 'Model'} in ${source}`}
            </Text>
          </span>
        </span>
      </Cell>
    ),
  },
  {
    id: 'tags',
    label: 'Tags',
    defaultWidth: '1fr',
    minWidth: 90,
    cell: ({ tags, providerTags }) => (
      <CellText title={tagWords(tags, providerTags) || '–'} />
    ),
  },
  {
    id: 'why',
    label: 'Reason',
    defaultWidth: '2fr',
    minWidth: 130,
    cell: ({ findings }) => (
      <Cell>
        <Text>{findings.map(({ message }) => message).join('; ') || '–'}</Text>
      </Cell>
    ),
  },
  {
    id: 'seen',
    label: 'First seen',
    defaultWidth: 110,
    cell: ({ firstSeenAt }) => (
      <Cell>
        <TimeAgo at={firstSeenAt} short />
      </Cell>
    ),
  },
];

function tagWords(
  tags: readonly string[],
  providerTags: LedgerAsset['providerTags'],
): string {
  return [
    ...tags,
    ...providerTags.map(({ name, value }) => `${name}: ${value}`),
  ].join(', ');
}
