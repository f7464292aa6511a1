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
    defaultWidth: '2fr',
    minWidth: 200,
    cell: ({ kind, name, url }) => (
      <Cell>
        <span className={styles.name}>
          <KindIcon kind={kind} />
          {url ? (
            <ExternalLink href={url}>{name}</ExternalLink>
          ) : (
            <Text>{name}</Text>
          )}
        </span>
      </Cell>
    ),
  },
  {
    id: 'kind',
    label: 'Kind',
    defaultWidth: 90,
    cell: ({ kind }) => (
      <CellText title={kind === 'prompt' ? 'Prompt' : 'Model'} />
    ),
  },
  {
    id: 'source',
    label: 'Source',
    defaultWidth: '1fr',
    minWidth: 120,
    cell: ({ source }) => <CellText title={source} />,
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
    label: 'Why it waits',
    defaultWidth: '2fr',
    minWidth: 160,
    cell: ({ findings }) => (
      <CellText
        title={findings.map(({ message }) => message).join('; ') || '–'}
      />
    ),
  },
  {
    id: 'seen',
    label: 'First seen',
    defaultWidth: 130,
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
