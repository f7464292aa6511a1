import { Fragment } from 'react';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Text } from '@backstage/ui';
import { UsedAsset } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { Badge } from '@genai-lens/ui-components';
import { KindIcon } from '../../components';
import { WARNING_ICONS } from './warningLooks';
import styles from './Used.module.css';

/** A prompt or model, by which way it is used, and what its users should know. */
export function UsedAssetRow({ asset }: { asset: UsedAsset }) {
  const { ref, kind, title, version, direct, via, warnings } = asset;
  return (
    <li className={styles.row}>
      <KindIcon kind={kind} />
      <div className={styles.words}>
        <Text as="p">
          <EntityRefLink entityRef={ref} title={title} hideIcon />{' '}
          <Text as="span" variant="body-small" color="secondary">
            {kind === 'prompt' ? 'Prompt' : 'Model'}
            {version && `, version ${version}`}
          </Text>
        </Text>
        {!direct && via.length > 0 && (
          <Text as="p" variant="body-small" color="secondary">
            through{' '}
            {via.map((way, index) => (
              <Fragment key={way}>
                {index > 0 && ', '}
                <EntityRefLink entityRef={way} hideIcon />
              </Fragment>
            ))}
          </Text>
        )}
        {warnings.length > 0 && (
          <ul className={styles.warnings}>
            {warnings.map(({ code, severity, message }) => (
              <li key={code}>
                <Badge
                  tone={severity === 'error' ? 'negative' : 'warning'}
                  icon={WARNING_ICONS[code]}
                >
                  {message}
                </Badge>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
