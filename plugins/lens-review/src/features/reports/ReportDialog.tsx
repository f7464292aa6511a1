import { ReactNode } from 'react';
import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  DialogTrigger,
  Text,
} from '@backstage/ui';
import { RiFileChartLine } from '@remixicon/react';
import { ReportFileGroup } from './reportFile';
import { ReportFileRow } from './ReportFileRow';
import styles from './Reports.module.css';

interface ReportDialogProps {
  title: string;
  groups: readonly ReportFileGroup[];
  /** Waits until what is shown is what the server has. */
  ready?: () => Promise<void>;
  /** More that can be done, below the files. */
  children?: ReactNode;
}

const AT_ONCE = async () => {};

/** The files that can be had, each with what it is for. */
export function ReportDialog(props: ReportDialogProps) {
  const { title, groups, ready = AT_ONCE, children } = props;
  return (
    <DialogTrigger>
      <Button
        size="small"
        variant="secondary"
        iconStart={<RiFileChartLine aria-hidden />}
      >
        Report
      </Button>
      <Dialog width="min(60rem, 94vw)">
        <DialogHeader>{title}</DialogHeader>
        <DialogBody className={styles.body}>
          {groups.map(group => (
            <section key={group.title} className={styles.group}>
              <Text as="h3" variant="body-large" weight="bold">
                {group.title}
              </Text>
              <ul className={styles.rows}>
                {group.files.map(file => (
                  <ReportFileRow key={file.id} file={file} ready={ready} />
                ))}
              </ul>
            </section>
          ))}
          {children}
        </DialogBody>
        <DialogFooter>
          <Button variant="secondary" slot="close">
            Close
          </Button>
        </DialogFooter>
      </Dialog>
    </DialogTrigger>
  );
}
