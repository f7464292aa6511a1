import { useMemo } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { FleetReportQuery } from '@genai-lens/backstage-plugin-lens-review-common';
import { lensReviewApiRef } from '../../api';
import { ReportDialog } from './ReportDialog';
import { ReportFileGroup } from './reportFile';

/** The report on what the fleet page shows, with its filters. */
export function FleetReports({
  query,
}: {
  query: Omit<FleetReportQuery, 'format'>;
}) {
  const api = useApi(lensReviewApiRef);
  const groups = useMemo((): readonly ReportFileGroup[] => {
    const name = `fleet-${query.lens}-report`;
    return [
      {
        title: 'What the page shows, with its filters',
        files: [
          {
            id: 'html',
            title: 'Page to read and print',
            about:
              'Where the reviews of each owner stand, what is open by pillar, the gaps that most share and the worst components, on A4.',
            name: `${name}.html`,
            isPage: true,
            load: () =>
              api.reports.getFleetReport({ ...query, format: 'html' }),
          },
          {
            id: 'md',
            title: 'Markdown',
            about: 'The same for a wiki.',
            name: `${name}.md`,
            load: () => api.reports.getFleetReport({ ...query, format: 'md' }),
          },
        ],
      },
    ];
  }, [api, query]);
  return <ReportDialog title="Fleet report" groups={groups} />;
}
