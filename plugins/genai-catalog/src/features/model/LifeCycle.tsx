import { ModelDeprecation } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { Text } from '@backstage/ui';
import {
  dayInWords,
  daysUntil,
  Fact,
  FactList,
  Replacement,
  Section,
  SourceLink,
} from '../../components';
import { LifeBar } from './LifeBar';
import { lifeOf } from './life';

const STATUSES = {
  active: 'Active',
  legacy: 'Legacy',
  'end-of-life': 'Past its end of life',
} as const;

interface LifeCycleProps {
  deprecation: ModelDeprecation | undefined;
  now: Date;
}

/** How long a model will be there, and what to use after it. */
export function LifeCycle({ deprecation, now }: LifeCycleProps) {
  const { status, legacyAt, endOfLifeAt, replacement, source } =
    deprecation ?? {};
  const life = lifeOf(deprecation, now);
  return (
    <Section title="Life cycle">
      {life && <LifeBar life={life} words={lifeInWords(endOfLifeAt, now)} />}
      {!life && <Text as="p">No end of life has been announced.</Text>}
      {deprecation && (
        <FactList>
          <Fact label="Status">{status && STATUSES[status]}</Fact>
          <Fact label="Legacy since">{legacyAt && dayInWords(legacyAt)}</Fact>
          <Fact label="End of life">
            {endOfLifeAt &&
              `${dayInWords(endOfLifeAt)}, ${lifeInWords(endOfLifeAt, now)}`}
          </Fact>
          <Fact label="Replacement">
            {(life || replacement) && <Replacement name={replacement} />}
          </Fact>
          <Fact label="Source">{source && <SourceLink source={source} />}</Fact>
        </FactList>
      )}
    </Section>
  );
}

function lifeInWords(endOfLifeAt: string | undefined, now: Date): string {
  const days = endOfLifeAt ? daysUntil(endOfLifeAt, now) : undefined;
  if (days === undefined) {
    return 'at an unknown time';
  }
  const words = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`;
  return days < 0 ? `${words} ago` : `in ${words}`;
}
