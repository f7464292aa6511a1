import { Link } from 'react-router-dom';
import { Text } from '@backstage/ui';
import { ReviewTemplateSummary } from '@genai-lens/backstage-plugin-lens-review-common';
import { TimeAgo, UserLink } from '@genai-lens/ui-components';
import { counted } from '../../../countWords';
import { LibraryNavigation } from '../location';
import styles from './Templates.module.css';

interface TemplateListProps {
  templates: readonly ReviewTemplateSummary[];
  hrefOf: LibraryNavigation['hrefOf'];
}

/** The templates of a lens by name, with who changed each last. */
export function TemplateList({ templates, hrefOf }: TemplateListProps) {
  return (
    <ul className={styles.list} aria-label="Templates">
      {templates.map(template => (
        <li key={template.id} className={styles.item}>
          <Text as="h3" variant="body-large" weight="bold">
            <Link
              className={styles.link}
              to={hrefOf({ view: 'templates', template: template.id })}
            >
              {template.name}
            </Link>
          </Text>
          {template.description && <Text as="p">{template.description}</Text>}
          <Text as="p" variant="body-small" color="secondary">
            {counted(template.answerCount, 'answer')} · for version{' '}
            {template.lensVersion} of the lens · changed{' '}
            <TimeAgo at={template.updatedAt} short /> by{' '}
            <UserLink userRef={template.updatedBy} />
          </Text>
        </li>
      ))}
    </ul>
  );
}
