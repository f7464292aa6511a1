import { useMemo, useState } from 'react';
import { Button, Text } from '@backstage/ui';
import {
  PromptTemplateFormat,
  PromptVariable,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import { markVariables, TextPiece } from './markVariables';
import styles from './PromptText.module.css';

/** Characters that are shown at once: marking very long text costs the browser seconds. */
const AT_ONCE = 60_000;

interface MarkedTextProps {
  text: string;
  format: PromptTemplateFormat | undefined;
  /** What is known of the variables. */
  variables: readonly PromptVariable[];
}

/** Prompt text as it is written, its variables marked. */
export function MarkedText({ text, format, variables }: MarkedTextProps) {
  const [limit, setLimit] = useState(AT_ONCE);
  const pieces = useMemo(
    () => markVariables(text.slice(0, limit), format),
    [text, limit, format],
  );
  return (
    <>
      <pre className={styles.text}>
        {pieces.map((piece, index) => (
          <Piece key={index} piece={piece} variables={variables} />
        ))}
      </pre>
      {text.length > limit && (
        <div className={styles.more}>
          <Text variant="body-small" color="secondary">
            {`${limit.toLocaleString('en')} of ${text.length.toLocaleString(
              'en',
            )} characters`}
          </Text>
          <Button
            size="small"
            variant="secondary"
            onPress={() => setLimit(limit + 4 * AT_ONCE)}
          >
            Show more
          </Button>
        </div>
      )}
    </>
  );
}

function Piece(props: {
  piece: TextPiece;
  variables: readonly PromptVariable[];
}) {
  const { piece, variables } = props;
  switch (piece.kind) {
    case 'text':
      return <>{piece.text}</>;
    case 'tag':
      return <span className={styles.tag}>{piece.text}</span>;
    default: {
      const known = variables.find(({ name }) => name === piece.name);
      return (
        <mark
          className={styles.variable}
          data-untrusted={known?.untrusted ?? false}
          title={describe(piece.name, known)}
        >
          {piece.text}
        </mark>
      );
    }
  }
}

function describe(name: string, known: PromptVariable | undefined): string {
  if (!known) {
    return `Variable ${name}`;
  }
  return [
    `Variable ${name}`,
    known.required && 'required',
    known.untrusted && 'untrusted input',
    known.maxChars && `at most ${known.maxChars} characters`,
  ]
    .filter(Boolean)
    .join(', ');
}
