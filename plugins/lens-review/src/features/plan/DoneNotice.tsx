import { Alert, Button } from '@backstage/ui';

/** It is done, and the answer says that it is not in place: one of them should change. */
export function DoneNotice(props: {
  title: string;
  mayUpdate: boolean;
  onOpen: () => void;
}) {
  return (
    <Alert
      status="info"
      icon
      title="Done. Is it in place now?"
      description="The answer still says that it is not, so it counts as open."
      customActions={
        props.mayUpdate && (
          <Button
            size="small"
            variant="secondary"
            aria-label={`Change the answer: ${props.title}`}
            onPress={props.onOpen}
          >
            Change the answer
          </Button>
        )
      }
    />
  );
}
