import { Accordion, AccordionPanel, AccordionTrigger } from '@backstage/ui';
import { SourceProblemReport } from '@genai-lens/backstage-plugin-genai-catalog-common';
import styles from './Sources.module.css';

interface ProblemListProps {
  problems: readonly SourceProblemReport[];
}

/** What a person should look at in a source. */
export function ProblemList({ problems }: ProblemListProps) {
  const title =
    problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return (
    <Accordion>
      <AccordionTrigger title={title} />
      <AccordionPanel>
        <ul className={styles.problems}>
          {problems.map(({ code, message, externalId, version }, index) => (
            <li key={`${index} ${code}`}>
              {externalId && (
                <strong>
                  {externalId}
                  {version && `, version ${version}`}
                  {': '}
                </strong>
              )}
              {message}
            </li>
          ))}
        </ul>
      </AccordionPanel>
    </Accordion>
  );
}
