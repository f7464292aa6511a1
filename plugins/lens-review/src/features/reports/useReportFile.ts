import { useState } from 'react';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { saveFile } from '@genai-lens/ui-components';
import { ReportFile } from './reportFile';

/** Loads a file as the person who is signed in, to save it or to show it. */
export function useReportFile(file: ReportFile, ready: () => Promise<void>) {
  const [page, setPage] = useState<string>();
  const [state, run] = useAsyncFn(
    async (use: 'save' | 'show') => {
      // What is typed but not sent yet is part of the report, too.
      await ready();
      const response = await file.load();
      if (use === 'show') {
        setPage(await response.text());
      } else {
        saveFile({ content: await response.blob(), name: file.name });
      }
    },
    [file, ready],
  );
  return {
    loading: state.loading,
    error: state.error,
    page,
    save: () => run('save'),
    show: () => run('show'),
    hide: () => setPage(undefined),
  };
}
