import { Link } from 'react-router-dom';
import { Text } from '@backstage/ui';
import { RiArrowLeftLine } from '@remixicon/react';
import {
  EmptyNotice,
  LoadError,
  LoadingBlock,
  statusOf,
} from '@genai-lens/ui-components';
import { counted } from '../../../countWords';
import { TemplateAnswers } from '../../templates';
import { LibraryNavigation } from '../location';
import { DeleteTemplate } from './DeleteTemplate';
import { EditTemplate } from './EditTemplate';
import { LeaveOut } from './LeaveOut';
import { TemplateHistory } from './TemplateHistory';
import { TemplateScope } from './TemplateScope';
import { useTemplate } from './useTemplate';
import styles from './Templates.module.css';

interface TemplatePageProps {
  id: string;
  mayManage: boolean;
  hrefOf: LibraryNavigation['hrefOf'];
  onChanged: () => void;
  onDeleted: () => void;
}

/** A template: what it is for, its scope, its answers, and who changed it. */
export function TemplatePage(props: TemplatePageProps) {
  const { id, mayManage, hrefOf, onChanged, onDeleted } = props;
  const { value, error, load, change } = useTemplate(id);
  if (!value) {
    return <NoTemplate error={error} onRetry={() => load()} />;
  }
  const { template, lens } = value;
  const { name, description, answers, revision } = template;
  const save = async (changed: Parameters<typeof change>[0]) => {
    await change(changed);
    onChanged();
  };
  return (
    <section aria-label={`Template ${name}`} className={styles.view}>
      <Link to={hrefOf({ template: undefined })} className={styles.back}>
        <RiArrowLeftLine size={16} aria-hidden />
        All templates
      </Link>
      <div className={styles.head}>
        <div className={styles.words}>
          <Text as="h3" variant="title-x-small" weight="bold">
            {name}
          </Text>
          {description && <Text as="p">{description}</Text>}
          <Text as="p" variant="body-small" color="secondary">
            {counted(answers.length, 'answer')} · for version{' '}
            {template.lensVersion} of the lens
          </Text>
        </div>
        {mayManage && (
          <div className={styles.actions}>
            <EditTemplate template={template} onSave={save} />
            <DeleteTemplate template={template} onDeleted={onDeleted} />
          </div>
        )}
      </div>
      <TemplateScope lens={lens} scope={template.scope} />
      <TemplateAnswers
        lens={lens}
        answers={answers}
        actionsOf={
          mayManage && answers.length > 1
            ? ({ questionId }, title) => (
                <LeaveOut
                  title={title}
                  onLeaveOut={() =>
                    save({
                      answers: answers.filter(
                        answer => answer.questionId !== questionId,
                      ),
                    })
                  }
                />
              )
            : undefined
        }
      />
      <TemplateHistory id={id} revision={revision} lens={lens} />
    </section>
  );
}

function NoTemplate(props: { error: Error | undefined; onRetry: () => void }) {
  const { error, onRetry } = props;
  if (!error) {
    return <LoadingBlock what="the template" />;
  }
  return statusOf(error) === 404 ? (
    <EmptyNotice title="There is no such template">
      It may have been deleted.
    </EmptyNotice>
  ) : (
    <LoadError what="the template" error={error} onRetry={onRetry} />
  );
}
