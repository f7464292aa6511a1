import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import { Alert, Cell, ColumnConfig, Table, useBreakpoint } from '@backstage/ui';
import { RiDraftLine } from '@remixicon/react';
import { LensSummary } from '@genai-lens/backstage-plugin-lens-review-common';
import { Badge, TimeAgo } from '@genai-lens/ui-components';
import { counted } from '../countWords';
import { LensStatusBadge } from '../LensStatusBadge';
import { LibraryNavigation } from '../location';
import { ORIGINS } from '../originWords';
import { ReviewsLink } from '../ReviewsLink';
import styles from './LensList.module.css';

/** What a narrow screen has no room for stands on the page of the lens. */
const WIDE_ONLY: ReadonlySet<string> = new Set(['contents', 'publishedAt']);

interface LensTableProps {
  lenses: readonly LensSummary[];
  hrefOf: LibraryNavigation['hrefOf'];
}

/** A row for each lens. */
export function LensTable({ lenses, hrefOf }: LensTableProps) {
  const isNarrow = useBreakpoint().down('md');
  const columns = useMemo(() => columnsOf(hrefOf), [hrefOf]);
  return (
    <Table
      columnConfig={columns.map(column => ({
        ...column,
        isHidden: isNarrow && WIDE_ONLY.has(column.id),
      }))}
      data={[...lenses]}
      pagination={{ type: 'none' }}
    />
  );
}

function columnsOf(
  hrefOf: LibraryNavigation['hrefOf'],
): readonly ColumnConfig<LensSummary>[] {
  return [
    {
      id: 'name',
      label: 'Lens',
      isRowHeader: true,
      defaultWidth: '4fr',
      minWidth: 220,
      cell: lens => (
        <Cell>
          <div className={styles.name}>
            <Link to={hrefOf(placeOf(lens))} className={styles.link}>
              {lens.name}
            </Link>
            <span className={styles.hint}>
              {lens.id} · {ORIGINS[lens.origin]}
            </span>
            {lens.problem && (
              <Alert status="warning" icon title={lens.problem} />
            )}
          </div>
        </Cell>
      ),
    },
    {
      id: 'version',
      label: 'Version',
      defaultWidth: '2fr',
      minWidth: 150,
      cell: lens => (
        <Cell>
          <div className={styles.badges}>
            {lens.status !== 'draft' && (
              <span className={styles.version}>
                {lens.version} <LensStatusBadge status={lens.status} />
              </span>
            )}
            {lens.draft && <DraftBadge lens={lens} />}
          </div>
        </Cell>
      ),
    },
    {
      id: 'contents',
      label: 'Contents',
      defaultWidth: '2fr',
      minWidth: 150,
      cell: ({ counts }) => (
        <Cell>
          <div className={styles.name}>
            <span>{counted(counts.questions, 'question')}</span>
            <span className={styles.hint}>
              {counted(counts.bestPractices, 'best practice')} in{' '}
              {counted(counts.pillars, 'pillar')}
            </span>
          </div>
        </Cell>
      ),
    },
    {
      id: 'reviews',
      label: 'Used by',
      defaultWidth: 110,
      minWidth: 100,
      cell: ({ id, reviews }) => (
        <Cell>
          <ReviewsLink lensId={id} reviews={reviews} />
        </Cell>
      ),
    },
    {
      id: 'publishedAt',
      label: 'Published',
      defaultWidth: 130,
      cell: ({ publishedAt }) => (
        <Cell>
          {publishedAt ? <TimeAgo at={publishedAt} short /> : 'Not yet'}
        </Cell>
      ),
    },
  ];
}

/** A lens that was never published has nothing to show but its draft. */
function placeOf({ id, status }: LensSummary) {
  return { lens: id, version: status === 'draft' ? 'draft' : undefined };
}

function DraftBadge({ lens }: { lens: LensSummary }) {
  const errors = lens.draft?.errors ?? 0;
  return (
    <Badge tone={errors ? 'negative' : 'announcement'} icon={RiDraftLine}>
      {errors ? `Draft, ${counted(errors, 'error')}` : 'Draft'}
    </Badge>
  );
}
