import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Link, Text, VisuallyHidden } from '@backstage/ui';
import { FleetGap } from '@genai-lens/backstage-plugin-lens-review-common';
import { countWords } from '@genai-lens/ui-components';
import { RiskBadge } from '../../../components';
import { gapWords, providersOf } from './gapWords';
import styles from './Gaps.module.css';

interface GapItemProps {
  gap: FleetGap;
  pillarName: string;
  /** The components that lack it. */
  href: string;
  /** To what it would close if one provided it. */
  whatIfHref: (provider: string) => string;
}

/** A best practice that components lack, and what could provide it for several of them. */
export function GapItem(props: GapItemProps) {
  const { gap, pillarName, href, whatIfHref } = props;
  const providers = providersOf(gap);
  const { missing, inScope } = gap;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <div>
          <Text as="h3" variant="body-large" weight="bold">
            {gap.title}
          </Text>
          <Text as="p" variant="body-small" color="secondary">
            {pillarName} · {gap.choiceId}
          </Text>
        </div>
        <RiskBadge risk={gap.risk} />
      </div>
      <div className={styles.extent}>
        <span className={styles.track} aria-hidden>
          <span
            className={styles.missing}
            data-risk={gap.risk}
            style={{ width: `${inScope ? (missing / inScope) * 100 : 0}%` }}
          />
        </span>
        <Link href={href}>{gapWords(gap)}</Link>
      </div>
      {providers.length > 0 && (
        <div>
          <Text as="p" variant="body-small" weight="bold">
            Could be provided for several of them by
          </Text>
          <ul className={styles.providers}>
            {providers.map(({ entityRef, title, components, how }) => (
              <li key={entityRef}>
                <EntityRefLink entityRef={entityRef} title={title} />{' '}
                {how === 'dependency'
                  ? `(${countWords(components)} depend on it)`
                  : `(${countWords(components)} are part of it)`}{' '}
                <Link href={whatIfHref(entityRef)}>
                  What if?
                  <VisuallyHidden>{` ${title} provided it`}</VisuallyHidden>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </li>
  );
}
