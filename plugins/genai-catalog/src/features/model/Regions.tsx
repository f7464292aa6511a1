import { Text } from '@backstage/ui';
import { LedgerDetails } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { Section } from '../../components';
import styles from './Model.module.css';

/** Where a model is offered, as far as its source tells. */
export function Regions({ regions }: Pick<LedgerDetails, 'regions'>) {
  return (
    <Section title="Availability">
      {regions.length ? (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Region</th>
              <th scope="col">Status</th>
            </tr>
          </thead>
          <tbody>
            {regions.map(({ region, status }) => (
              <tr key={region}>
                <th scope="row">{region}</th>
                <td>{status?.toLocaleLowerCase('en-US') ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <Text as="p">The source lists no regions.</Text>
      )}
    </Section>
  );
}
