import { ReactElement, ReactNode } from 'react';
import {
  Alert,
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  DialogTrigger,
} from '@backstage/ui';
import { messageOf } from '../errors';
import styles from './ActionDialog.module.css';

interface ActionDialogProps {
  /** The button that opens it. */
  trigger: ReactElement;
  title: string;
  /** Word of the button that does it. */
  action: string;
  /** Heading over what went wrong: "The lens was not published". */
  failed: string;
  error?: Error;
  /** In the place of the plain message of the error. */
  problem?: ReactNode;
  isReady?: boolean;
  isPending: boolean;
  destructive?: boolean;
  /** CSS width; never wider than the window. */
  width?: string;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onAct: () => void;
  children: ReactNode;
}

/** Asks before something is done, and says why where it could not be. */
export function ActionDialog(props: ActionDialogProps) {
  const { error, width = '36rem', children } = props;
  return (
    <DialogTrigger isOpen={props.isOpen} onOpenChange={props.onOpenChange}>
      {props.trigger}
      <Dialog width={`min(${width}, 92vw)`}>
        <DialogHeader>{props.title}</DialogHeader>
        <DialogBody>
          <div className={styles.body}>
            {children}
            {error && (
              <Alert
                status="danger"
                icon
                role="alert"
                title={props.failed}
                description={props.problem ?? messageOf(error)}
              />
            )}
          </div>
        </DialogBody>
        <DialogFooter>
          <Button
            destructive={props.destructive}
            isDisabled={props.isReady === false}
            isPending={props.isPending}
            onPress={props.onAct}
          >
            {props.action}
          </Button>
          <Button variant="secondary" slot="close">
            Cancel
          </Button>
        </DialogFooter>
      </Dialog>
    </DialogTrigger>
  );
}
