import { useMemo } from 'react';
import {
  PROMPT_TEMPLATE_FORMATS,
  PromptVariable,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import { LoadError, LoadingBlock } from '@genai-lens/ui-components';
import { CopyText } from './CopyText';
import { namesIn, undeclared } from './namesIn';
import { TextContent } from './TextContent';
import { usePromptText } from './usePromptText';
import { VariableLegend } from './VariableLegend';

interface VersionTextProps {
  entityRef: string;
  version: string;
  variables: readonly PromptVariable[];
}

/** Loads and shows the text of one version. */
export function VersionText(props: VersionTextProps) {
  const { entityRef, version, variables } = props;
  const { value, error, loading, retry } = usePromptText(entityRef, version);
  const format = PROMPT_TEMPLATE_FORMATS.find(
    each => each === value?.templateFormat,
  );
  const used = useMemo(
    () => (value ? namesIn(value.content, format) : []),
    [value, format],
  );
  if (error) {
    return <LoadError what="the text" error={error} onRetry={retry} />;
  }
  if (!value || loading) {
    return <LoadingBlock what="the text" />;
  }
  return (
    <>
      <VariableLegend
        used={used}
        undeclared={undeclared(used, variables)}
        variables={variables}
      />
      <TextContent
        content={value.content}
        format={format}
        variables={variables}
      />
      <CopyText content={value.content} />
    </>
  );
}
