import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Text } from '@backstage/ui';
import styles from './WhereToBegin.module.css';

const suggestions = [
  {
    entityRef: 'component:default/support-copilot',
    look: 'A complete review in good shape.',
  },
  {
    entityRef: 'component:default/claims-document-pipeline',
    look: 'Complete too, with high risks that are open.',
  },
  {
    entityRef: 'component:default/llm-gateway',
    look: 'Complete, with best practices that do not apply or that nobody could tell.',
  },
  {
    entityRef: 'component:default/knowledge-search',
    look: 'Half way. Go on from the next unanswered question.',
  },
  {
    entityRef: 'component:default/itinerary-planner',
    look: 'Not begun. Start with its scope.',
  },
  {
    entityRef: 'component:default/booking-service',
    look: 'Nobody has said yet whether it uses generative AI.',
  },
];

/** Components of the demo whose reviews are in different states. */
export function WhereToBegin() {
  return (
    <ul className={styles.list}>
      {suggestions.map(({ entityRef, look }) => (
        <li key={entityRef}>
          <EntityRefLink entityRef={entityRef} defaultKind="component" />
          <Text as="p" color="secondary">
            {look}
          </Text>
        </li>
      ))}
    </ul>
  );
}
