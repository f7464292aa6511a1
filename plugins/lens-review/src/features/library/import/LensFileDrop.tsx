import { useState } from 'react';
import { Alert } from '@backstage/ui';
import { FileDrop } from '@genai-lens/ui-components';
import { LensInput } from './lensInput';
import { fileWords, MAX_BYTES, sizeWords } from './fileSize';

/** Takes the file of a lens; one that is too large is not even read. */
export function LensFileDrop(props: {
  onRead: (input: Pick<LensInput, 'definition'>) => void;
}) {
  const [file, setFile] = useState<File>();
  const isTooLarge = file !== undefined && file.size > MAX_BYTES;
  return (
    <>
      <FileDrop
        title={
          file && !isTooLarge ? fileWords(file) : 'Drop the file of a lens here'
        }
        description={`JSON, at most ${sizeWords(
          MAX_BYTES,
        )}. It is checked as soon as it is here.`}
        button={file ? 'Choose another file' : 'Choose a file'}
        accept=".json,application/json"
        onFile={async chosen => {
          setFile(chosen);
          props.onRead({
            definition: chosen.size > MAX_BYTES ? '' : await chosen.text(),
          });
        }}
      />
      {isTooLarge && (
        <Alert
          status="danger"
          icon
          role="alert"
          title={`${fileWords(file)} is too large`}
          description={`A lens has at most ${sizeWords(MAX_BYTES)}.`}
        />
      )}
    </>
  );
}
