import { useApi } from '@backstage/core-plugin-api';
import {
  Lens,
  ReviewTemplate,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { LoadError } from '@genai-lens/ui-components';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { lensReviewApiRef } from '../../api';
import { TemplateAnswers, TemplateSelect, useTemplates } from '../templates';
import styles from './Begin.module.css';

interface StartTemplateProps {
  lens: Lens;
  template: ReviewTemplate | undefined;
  isDisabled: boolean;
  onChange: (template: ReviewTemplate | undefined) => void;
}

/** Offers the templates of the lens to begin with; nothing where there is none. */
export function StartTemplate(props: StartTemplateProps) {
  const { lens, template, isDisabled, onChange } = props;
  const api = useApi(lensReviewApiRef);
  const { value, error, load } = useTemplates(lens.id);
  const [chosen, choose] = useAsyncFn(
    async (id: string | undefined) =>
      onChange(id === undefined ? undefined : await api.templates.get(id)),
    [api, onChange],
  );
  if (error) {
    return (
      <LoadError what="the templates" error={error} onRetry={() => load()} />
    );
  }
  if (!value?.items.length) {
    return null;
  }
  return (
    <section aria-label="Template" className={styles.template}>
      <TemplateSelect
        label="Start from a template"
        templates={value.items}
        value={value.items.find(({ id }) => id === template?.id)}
        isDisabled={isDisabled || chosen.loading}
        onChange={next => choose(next?.id)}
      />
      {chosen.error && (
        <LoadError
          what="the template"
          error={chosen.error}
          onRetry={() => choose(undefined)}
        />
      )}
      {template && (
        <details>
          <summary>Show its answers</summary>
          <TemplateAnswers lens={lens} answers={template.answers} />
        </details>
      )}
    </section>
  );
}
