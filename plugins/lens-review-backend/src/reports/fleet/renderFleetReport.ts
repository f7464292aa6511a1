import { RenderedReport } from '../renderReport';
import { FleetReport } from './facts';
import { toHtml } from './toHtml';
import { toMarkdown } from './toMarkdown';

/** Words a fleet report. */
export function renderFleetReport(
  report: FleetReport,
  format: 'html' | 'md',
): RenderedReport {
  const name = `fleet-${report.lens.id}-report.${format}`;
  return format === 'html'
    ? { type: 'text/html', name, content: toHtml(report) }
    : { type: 'text/markdown', name, content: toMarkdown(report) };
}
