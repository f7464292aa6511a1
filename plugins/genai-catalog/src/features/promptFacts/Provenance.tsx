import { Accordion, AccordionPanel, AccordionTrigger } from '@backstage/ui';
import { Provenance as FieldOrigin } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { dayInWords } from '../../components';
import styles from './PromptFacts.module.css';

const ORIGINS: Readonly<Record<FieldOrigin['origin'], string>> = {
  curation: 'People here',
  adopted: 'A catalog file',
  rule: 'A rule of the source',
  source: 'The source',
  'open-data': 'Open data',
  derived: 'Worked out',
};

/** Who says what each field says. */
export function Provenance({ fields }: { fields: readonly FieldOrigin[] }) {
  if (!fields.length) {
    return null;
  }
  return (
    <Accordion>
      <AccordionTrigger title="Who says so" />
      <AccordionPanel>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Said by</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(({ field, origin, by, asOf }) => (
              <tr key={field}>
                <th scope="row">
                  <code>{field}</code>
                </th>
                <td>
                  {ORIGINS[origin]}: {by}
                  {asOf && `, as of ${dayInWords(asOf)}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </AccordionPanel>
    </Accordion>
  );
}
