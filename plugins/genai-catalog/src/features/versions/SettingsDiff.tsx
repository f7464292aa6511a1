import { Text } from '@backstage/ui';
import { AssetVersion } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { settingChanges } from './settingChanges';
import styles from './Versions.module.css';

/** Parameters, models and template format that are not the same. */
export function SettingsDiff(props: { from: AssetVersion; to: AssetVersion }) {
  const changes = settingChanges(props.from, props.to);
  return (
    <div className={styles.part}>
      <Text as="h3" weight="bold">
        Parameters and models
      </Text>
      {changes.length ? (
        <table className={styles.settings}>
          <thead>
            <tr>
              <th scope="col">Setting</th>
              <th scope="col">From</th>
              <th scope="col">To</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ field, from, to }) => (
              <tr key={field}>
                <th scope="row">{field}</th>
                <td>{from === undefined ? 'not set' : <del>{from}</del>}</td>
                <td>{to === undefined ? 'not set' : <ins>{to}</ins>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <Text as="p">They are the same.</Text>
      )}
    </div>
  );
}
