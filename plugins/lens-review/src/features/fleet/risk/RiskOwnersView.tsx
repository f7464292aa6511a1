import { Text } from '@backstage/ui';
import {
  countWords,
  EmptyNotice,
  LoadError,
  LoadingBlock,
} from '@genai-lens/ui-components';
import { NothingMatches } from '../filters';
import { FleetViewProps } from '../fleetView';
import { countFilters } from '../location';
import { Section } from '../Section';
import { dayWords } from '../trend';
import { RiskTopicList } from './RiskTopicList';
import { riskTopics } from './riskTopics';
import {
  changeWords,
  coverageWords,
  openWords,
  outWords,
  undecidedWords,
} from './riskWords';
import { useRiskReport } from './useRiskReport';
import styles from './Risk.module.css';

/** One page, in words, for people who answer for risk and do not work with the lens every day. */
export function RiskOwnersView({ lens, navigation }: FleetViewProps) {
  const { filters } = navigation.location;
  const { value, error, retry } = useRiskReport(lens.id, filters);
  if (error) {
    return <LoadError what="the report" error={error} onRetry={retry} />;
  }
  if (!value) {
    return <LoadingBlock what="the report" />;
  }
  const { totals, changes } = value;
  if (!totals.components) {
    return countFilters(filters) > 0 ? (
      <NothingMatches navigation={navigation} />
    ) : (
      <EmptyNotice title="The lens concerns no component yet" />
    );
  }
  const { begun } = changes;
  const since = begun.before > 0 ? dayWords(changes.since) : undefined;
  return (
    <>
      <Section title="In short">
        <Text as="p">{coverageWords(totals)}</Text>
        {totals.undecided > 0 && (
          <Text as="p">{undecidedWords(totals.undecided)}</Text>
        )}
        {totals.outButDepends > 0 && (
          <Text as="p">{outWords(totals.outButDepends)}</Text>
        )}
        <Text as="p">{openWords(totals.openPractices)}</Text>
        <Text as="p">
          {since
            ? `Since ${since}, ${
                changeWords(changes.openPractices) ??
                'nothing was open and nothing is'
              }. Begun reviews: ${countWords(begun.before)} then, ${countWords(
                begun.now,
              )} now, so that part of what is open may have come to light only since.`
            : 'There is no comparison with last quarter: no review had begun then.'}
        </Text>
      </Section>
      {riskTopics(value.lens, changes).map(group => (
        <Section key={group.id} title={group.title}>
          <RiskTopicList group={group} since={since} navigation={navigation} />
        </Section>
      ))}
      <Text
        as="p"
        variant="body-small"
        color="secondary"
        className={styles.note}
      >
        What is open is what the teams say themselves. A best practice counts as
        open where it is in scope of a begun review and not in place, once for
        each such component. Components without a review add nothing to these
        numbers.
      </Text>
    </>
  );
}
