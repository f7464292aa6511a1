import { Text } from '@backstage/ui';
import {
  EmptyNotice,
  LoadError,
  LoadingBlock,
} from '@genai-lens/ui-components';
import { FleetViewProps } from '../fleetView';
import { Section } from '../Section';
import { PracticePicker } from './PracticePicker';
import { TeamTable } from './TeamTable';
import { useWhatIf } from './useWhatIf';
import { closedWords, reachWords } from './whatIfWords';

interface WhatIfAnswerProps extends FleetViewProps {
  provider: string;
}

/** The best practices that a provider could provide, and what the chosen ones would close for whom. */
export function WhatIfAnswer(props: WhatIfAnswerProps) {
  const { lens, provider, navigation } = props;
  const { location, go, hrefOf } = navigation;
  const { filters } = location;
  const { value, error, retry } = useWhatIf({
    lensId: lens.id,
    provider,
    filters,
  });
  if (error) {
    return (
      <LoadError what="what it would close" error={error} onRetry={retry} />
    );
  }
  if (!value) {
    return <LoadingBlock what="what it would close" />;
  }
  const { reach, practices, teams } = value;
  const { title } = value.provider;
  if (reach.components === 0) {
    return (
      <EmptyNotice title={`Nothing here depends on ${title}`}>
        No component that the lens concerns, and that fits the filters, is part
        of it or depends on it.
      </EmptyNotice>
    );
  }
  const isChosen = practices.some(({ chosen }) => chosen);
  return (
    <>
      <Section title={`What ${title} would provide`} about={reachWords(value)}>
        {practices.length > 0 ? (
          <PracticePicker
            practices={practices}
            onChange={choice => go({ filters: { ...filters, choice } })}
          />
        ) : (
          <Text as="p">No best practice is open among them.</Text>
        )}
      </Section>
      {practices.length > 0 && (
        <Section title="What it would close">
          <Text as="p" role="status" weight="bold">
            {isChosen
              ? closedWords(value)
              : 'Choose at least one best practice above.'}
          </Text>
          {teams.length > 0 && (
            <TeamTable
              teams={teams}
              hrefOf={team =>
                hrefOf({
                  view: 'components',
                  pillar: undefined,
                  turned: [],
                  filters: { ...filters, owner: [team] },
                })
              }
            />
          )}
        </Section>
      )}
    </>
  );
}
