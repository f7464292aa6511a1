import { Alert, Button, Text } from '@backstage/ui';
import { RiDownloadLine, RiEyeLine } from '@remixicon/react';
import { messageOf } from '@genai-lens/ui-components';
import { ReportFile } from './reportFile';
import { ReportPreview } from './ReportPreview';
import { useReportFile } from './useReportFile';
import styles from './Reports.module.css';

interface ReportFileRowProps {
  file: ReportFile;
  ready: () => Promise<void>;
}

/** One file: what it is for, and what can be done with it. */
export function ReportFileRow({ file, ready }: ReportFileRowProps) {
  const { loading, error, page, save, show, hide } = useReportFile(file, ready);
  return (
    <li className={styles.row}>
      <div className={styles.about}>
        <Text as="h4" variant="body-medium" weight="bold">
          {file.title}
        </Text>
        <Text as="p" variant="body-small">
          {file.about}
        </Text>
      </div>
      <div className={styles.buttons}>
        {file.isPage && page === undefined && (
          <Button
            size="small"
            iconStart={<RiEyeLine aria-hidden />}
            isPending={loading}
            onPress={() => show()}
          >
            Preview
          </Button>
        )}
        <Button
          size="small"
          variant="secondary"
          iconStart={<RiDownloadLine aria-hidden />}
          isPending={loading}
          aria-label={`Download ${file.title}`}
          onPress={() => save()}
        >
          Download
        </Button>
      </div>
      {error && (
        <Alert
          className={styles.wide}
          status="danger"
          icon
          role="alert"
          title="Could not make the file"
          description={messageOf(error)}
        />
      )}
      {page !== undefined && (
        <ReportPreview title={file.title} html={page} onHide={hide} />
      )}
    </li>
  );
}
