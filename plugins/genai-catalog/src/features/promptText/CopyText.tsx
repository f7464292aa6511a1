import { Button } from '@backstage/ui';
import { RiCheckLine, RiFileCopyLine } from '@remixicon/react';
import { PromptText } from '@genai-lens/backstage-plugin-genai-catalog-common';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import { plainText } from './namesIn';

/** Puts the text on the clipboard. */
export function CopyText({ content }: { content: PromptText }) {
  const [{ value }, copy] = useCopyToClipboard();
  const text = plainText(content);
  const isCopied = value === text;
  return (
    <div>
      <Button
        size="small"
        variant="secondary"
        iconStart={
          isCopied ? (
            <RiCheckLine aria-hidden />
          ) : (
            <RiFileCopyLine aria-hidden />
          )
        }
        onPress={() => copy(text)}
      >
        {isCopied ? 'Copied' : 'Copy the text'}
      </Button>
    </div>
  );
}
