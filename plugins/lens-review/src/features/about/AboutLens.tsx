import { ReactNode } from 'react';
import { Text } from '@backstage/ui';
import {
  countLens,
  Lens,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { ExternalLink } from '@genai-lens/ui-components';
import { countWords } from '../../countWords';
import { OpenTarget } from '../../practices';
import { AboutSection } from './AboutSection';
import { AboutTopics } from './AboutTopics';
import { ControlFrameworks } from './ControlFrameworks';
import { lensPractices } from './controlCoverage';
import { Glossary } from './Glossary';
import { LensDependencies } from './LensDependencies';
import { PreambleText } from './PreambleText';
import { ReviewScenarios, ScenarioChoice } from './ReviewScenarios';
import { ScenarioCard } from './ScenarioCard';
import { TopicList } from './TopicList';
import styles from './About.module.css';

interface AboutLensProps {
  lens: Lens;
  /** With a review: its scenarios can be chosen. */
  scenarios?: ScenarioChoice;
  /** With a review: leads to a question. */
  onOpen?: (target: OpenTarget) => void;
  /** Where evidence comes from; without it that is not said. */
  collectors?: ReactNode;
}

/** What there is to know about a lens, with a review or without one. */
export function AboutLens(props: AboutLensProps) {
  const { lens, scenarios, onOpen, collectors } = props;
  return (
    <div className={styles.about}>
      <header className={styles.intro}>
        <Text as="h3" variant="title-small" weight="bold">
          {lens.name}
        </Text>
        <Text as="p" variant="body-small" color="secondary">
          Version {lens.version}, {countWords(countLens(lens))}
        </Text>
        {lens.description && <Text as="p">{lens.description}</Text>}
        {lens.source && (
          <ExternalLink href={lens.source.url}>
            {lens.source.title}
          </ExternalLink>
        )}
      </header>
      {lens.cautions.length > 0 && (
        <AboutSection title="Before you rely on it" defaultExpanded>
          <TopicList topics={lens.cautions} />
        </AboutSection>
      )}
      {lens.scenarios.length > 0 && (
        <AboutSection
          title="Scenarios"
          subtitle={
            scenarios
              ? `${scenarios.chosen.length} of ${lens.scenarios.length} chosen`
              : `${lens.scenarios.length}`
          }
          defaultExpanded={scenarios !== undefined}
        >
          {scenarios ? (
            <ReviewScenarios lens={lens} choice={scenarios} onOpen={onOpen} />
          ) : (
            <div className={styles.scenarios}>
              {lens.scenarios.map(scenario => (
                <ScenarioCard
                  key={scenario.id}
                  lens={lens}
                  scenario={scenario}
                />
              ))}
            </div>
          )}
        </AboutSection>
      )}
      {lens.preambles.map(preamble => (
        <AboutSection key={preamble.id} title={preamble.title}>
          <PreambleText preamble={preamble} glossary={lens.glossary} />
        </AboutSection>
      ))}
      <AboutTopics lens={lens} />
      {lens.controlFrameworks.length > 0 && (
        <AboutSection title="Controls of other frameworks">
          <ControlFrameworks lens={lens} onOpen={onOpen} />
        </AboutSection>
      )}
      {collectors && (
        <AboutSection title="Evidence comes from">{collectors}</AboutSection>
      )}
      {lensPractices(lens, choice => choice.dependsOn.length > 0).length >
        0 && (
        <AboutSection title="Answers ask to be confirmed when these change">
          <LensDependencies lens={lens} onOpen={onOpen} />
        </AboutSection>
      )}
      {lens.glossary.length > 0 && (
        <AboutSection
          title="Glossary"
          subtitle={`${lens.glossary.length} terms`}
        >
          <Glossary glossary={lens.glossary} />
        </AboutSection>
      )}
    </div>
  );
}
