import { Box, Text } from '@backstage/ui';
import { EntityPicker } from '../../../components';
import { FleetViewProps } from '../fleetView';
import { Section } from '../Section';
import { ProviderSuggestions } from './ProviderSuggestions';
import { WhatIfAnswer } from './WhatIfAnswer';
import styles from './WhatIf.module.css';

/** Kinds of what others are part of or depend on, and that can do something for them. */
const KINDS = ['System', 'Domain', 'Component', 'API', 'Resource'];

/**
 * What it would close if something that many depend on provided best practices to them. What is chosen is what the
 * fleet is narrowed by, so that every other view shows the same components.
 */
export function WhatIfView({ lens, navigation }: FleetViewProps) {
  const { location, go } = navigation;
  const { filters } = location;
  const provider = filters.dependsOn.at(0);
  const choose = (entityRef: string | undefined) =>
    go({
      filters: {
        ...filters,
        dependsOn: entityRef === undefined ? [] : [entityRef],
        choice: provider === undefined ? filters.choice : [],
      },
    });
  return (
    <>
      <Section
        title="What if it were provided?"
        about="A gateway, a platform or a System can take care of best practices for everything that is part of it or depends on it. See what that would close before anybody promises it."
      >
        <Box bg="neutral" className={styles.picker}>
          <EntityPicker
            label="Provider"
            kinds={KINDS}
            value={provider}
            onChange={choose}
          />
        </Box>
        {provider === undefined && (
          <ProviderSuggestions
            lensId={lens.id}
            filters={filters}
            onChoose={choose}
          />
        )}
      </Section>
      {provider === undefined ? (
        <Text as="p" color="secondary">
          Choose a provider to see what is open in what depends on it.
        </Text>
      ) : (
        <WhatIfAnswer
          key={provider}
          lens={lens}
          provider={provider}
          navigation={navigation}
        />
      )}
    </>
  );
}
