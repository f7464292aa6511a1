import { Accordion, AccordionPanel, AccordionTrigger } from '@backstage/ui';
import { Provenance as FieldOrigin } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { dayInWords } from '../../components';
import styles from './PromptFacts.module.css';

const ORIGINS: Readonly<Record<FieldOrigin['origin'], string>> = {
  curation: 'Set here',
  adopted: 'Catalog file',
  rule: 'Mapping rule',
  source: 'Source',
  'open-data': 'Open data',
  derived: 'Derived',
};

/** Who says what each field says. */
export function Provenance({ fields }: { fields: readonly FieldOrigin[] }) {
  if (!fields.length) {
    return null;
  }
  return (
    <Accordion>
      <AccordionTrigger title="Where each field comes from" />
      <AccordionPanel>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">From</th>
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
