import { useState } from 'react';
import { Text, ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { LoadError, LoadingBlock } from '@genai-lens/ui-components';
import { FleetNavigation } from '../location';
import { Section } from '../Section';
import { TrendChart } from './TrendChart';
import { sinceFirstReview, TREND_CHARTS } from './trendLines';
import { TrendTable } from './TrendTable';
import { useTrend } from './useTrend';
import styles from './Trend.module.css';

const SPANS = [
  { days: 30, title: '30 days' },
  { days: 92, title: 'Quarter' },
  { days: 365, title: 'Year' },
] as const;

interface TrendSectionProps {
  lensId: string;
  navigation: FleetNavigation;
}

/** How the fleet came to stand where it does. */
export function TrendSection({ lensId, navigation }: TrendSectionProps) {
  const [days, setDays] = useState<number>(92);
  const { value, error, retry } = useTrend({
    lensId,
    filters: navigation.location.filters,
    days,
  });
  const points = value && sinceFirstReview(value.points);
  return (
    <Section
      title="Trend"
      about="By the owner, the system and the other attributes that components have today."
      actions={
        <ToggleButtonGroup
          aria-label="Span of the trend"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[String(days)]}
          onSelectionChange={keys =>
            setDays(
              SPANS.find(span => keys.has(String(span.days)))?.days ?? days,
            )
          }
        >
          {SPANS.map(span => (
            <ToggleButton key={span.days} id={String(span.days)} size="small">
              {span.title}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      }
    >
      {error && <LoadError what="the trend" error={error} onRetry={retry} />}
      {!error && !points && <LoadingBlock what="the trend" />}
      {points?.length === 0 && (
        <Text as="p">No review had begun in this time.</Text>
      )}
      {points?.length === 1 && (
        <Text as="p">
          The first review began today. There is a line from tomorrow on.
        </Text>
      )}
      {points && points.length > 0 && (
        <>
          {points.length > 1 && (
            <div className={styles.charts}>
              {TREND_CHARTS.map(chart => (
                <TrendChart key={chart.title} chart={chart} points={points} />
              ))}
            </div>
          )}
          <TrendTable points={points} />
        </>
      )}
    </Section>
  );
}
