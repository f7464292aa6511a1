import { Button, Text } from '@backstage/ui';
import {
  EmptyNotice,
  LoadError,
  LoadingBlock,
} from '@genai-lens/ui-components';
import { useTemplates } from '../../templates';
import { LibraryNavigation } from '../location';
import { CreateTemplate } from './CreateTemplate';
import { TemplateList } from './TemplateList';
import { TemplatePage } from './TemplatePage';
import styles from './Templates.module.css';

interface TemplatesViewProps {
  lensId: string;
  navigation: LibraryNavigation;
}

/** The review templates of a lens, or the one that the URL names. */
export function TemplatesView({ lensId, navigation }: TemplatesViewProps) {
  const { location, hrefOf, go } = navigation;
  const { value, loading, error, load, loadMore } = useTemplates(lensId);
  if (!value) {
    return error ? (
      <LoadError what="the templates" error={error} onRetry={() => load()} />
    ) : (
      <LoadingBlock what="the templates" />
    );
  }
  const { items, mayManage } = value;
  if (location.template) {
    return (
      <TemplatePage
        key={location.template}
        id={location.template}
        mayManage={mayManage}
        hrefOf={hrefOf}
        onChanged={() => load()}
        onDeleted={() => {
          go({ template: undefined });
          load();
        }}
      />
    );
  }
  return (
    <section aria-label="Templates" className={styles.view}>
      <div className={styles.head}>
        <Text as="p" className={styles.intro}>
          A template keeps answers that are the same for many components. A team
          begins a review with it or takes it over later, and can edit each
          answer.
          {!mayManage && ' Your platform team keeps the templates.'}
        </Text>
        {mayManage && (
          <CreateTemplate
            lensId={lensId}
            onCreated={id => {
              load();
              go({ template: id });
            }}
          />
        )}
      </div>
      {items.length > 0 ? (
        <TemplateList templates={items} hrefOf={hrefOf} />
      ) : (
        <EmptyNotice title="There is no template yet">
          {mayManage
            ? 'Create one of a review whose answers hold for others, too.'
            : 'Your platform team can create one.'}
        </EmptyNotice>
      )}
      {loadMore && (
        <div>
          <Button
            size="small"
            variant="secondary"
            isPending={loading}
            onPress={loadMore}
          >
            Show more
          </Button>
        </div>
      )}
    </section>
  );
}
