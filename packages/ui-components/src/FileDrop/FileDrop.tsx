import { DragEvent, ReactNode, useRef, useState } from 'react';
import { Button, Text } from '@backstage/ui';
import { RiFileUploadLine } from '@remixicon/react';
import styles from './FileDrop.module.css';

interface FileDropProps {
  /** What to drop: "Drop a lens file here". */
  title: string;
  description?: ReactNode;
  /** Word of the button that opens the file picker. */
  button: string;
  /** As the file picker takes it: ".json,application/json". */
  accept: string;
  isDisabled?: boolean;
  onFile: (file: File) => void;
}

/** Takes one file that is dropped on it, or chosen with a button. */
export function FileDrop(props: FileDropProps) {
  const { title, description, button, accept, isDisabled, onFile } = props;
  const [isOver, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);

  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file && !isDisabled) {
      onFile(file);
    }
  };
  const over = (event: DragEvent) => {
    // Without it the browser would open the file.
    event.preventDefault();
    setOver(!isDisabled);
  };
  return (
    <div
      className={styles.drop}
      data-over={isOver || undefined}
      onDragEnter={over}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <RiFileUploadLine size={28} aria-hidden />
      <div className={styles.words}>
        <Text as="p" weight="bold">
          {title}
        </Text>
        {description && (
          <Text as="p" variant="body-small" color="secondary">
            {description}
          </Text>
        )}
      </div>
      <Button
        size="small"
        variant="secondary"
        isDisabled={isDisabled}
        onPress={() => picker.current?.click()}
      >
        {button}
      </Button>
      <input
        ref={picker}
        type="file"
        hidden
        accept={accept}
        aria-label={title}
        onChange={event => {
          take(event.target.files);
          // The same file can be chosen again after it was changed.
          event.target.value = '';
        }}
      />
    </div>
  );
}
