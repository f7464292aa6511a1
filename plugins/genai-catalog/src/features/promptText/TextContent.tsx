import {
  PromptTemplateFormat,
  PromptText,
  PromptVariable,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import { MarkedText } from './MarkedText';
import styles from './PromptText.module.css';

interface TextContentProps {
  content: PromptText;
  format: PromptTemplateFormat | undefined;
  variables: readonly PromptVariable[];
}

/** The text of a version: one text, or the messages of a chat in their order, and its tools. */
export function TextContent({ content, format, variables }: TextContentProps) {
  if (content.type === 'text') {
    return (
      <div className={styles.message}>
        <MarkedText text={content.text} format={format} variables={variables} />
      </div>
    );
  }
  return (
    <ol className={styles.messages}>
      {content.messages.map((message, index) =>
        'content' in message ? (
          <li key={index} className={styles.message}>
            <h3 className={styles.role}>{message.role}</h3>
            <MarkedText
              text={message.content}
              format={format}
              variables={variables}
            />
          </li>
        ) : (
          <li key={index} className={styles.message}>
            <h3 className={styles.role}>
              Messages that are put in here: {message.name}
            </h3>
          </li>
        ),
      )}
      {Boolean(content.tools?.length) && (
        <li className={styles.message}>
          <h3 className={styles.role}>tools</h3>
          <MarkedText
            text={JSON.stringify(content.tools, undefined, 2)}
            format="none"
            variables={[]}
          />
        </li>
      )}
    </ol>
  );
}
