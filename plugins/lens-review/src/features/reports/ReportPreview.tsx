import { Button } from '@backstage/ui';
import { RiExternalLinkLine } from '@remixicon/react';
import styles from './Reports.module.css';

interface ReportPreviewProps {
  title: string;
  /** The page; it is untrusted, and so is shown where it can run nothing and reach nothing. */
  html: string;
  onHide: () => void;
}

/** A report as it will be printed. In a tab of its own the browser can print it. */
export function ReportPreview({ title, html, onHide }: ReportPreviewProps) {
  const openInTab = () => {
    const url = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
    window.open(url, '_blank', 'noopener');
    // The tab has read it by then.
    window.setTimeout(() => URL.revokeObjectURL(url), 60_000);
  };
  return (
    <div className={styles.preview}>
      <div className={styles.buttons}>
        <Button
          size="small"
          iconStart={<RiExternalLinkLine aria-hidden />}
          onPress={openInTab}
        >
          Open in a tab to print
        </Button>
        <Button size="small" variant="secondary" onPress={onHide}>
          Close the preview
        </Button>
      </div>
      <iframe
        className={styles.frame}
        title={`Preview: ${title}`}
        sandbox=""
        srcDoc={html}
      />
    </div>
  );
}
