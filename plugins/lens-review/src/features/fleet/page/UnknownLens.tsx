import { Alert, Button } from '@backstage/ui';

/** Says that the lens of a link is not there. */
export function UnknownLens(props: {
  lensId: string;
  onChooseAnother: () => void;
}) {
  return (
    <Alert
      status="warning"
      icon
      title={`There is no lens "${props.lensId}"`}
      description="Its id may have changed, its file cannot be read, or it is not published any more."
      customActions={
        <Button
          size="small"
          variant="secondary"
          onPress={props.onChooseAnother}
        >
          Choose another lens
        </Button>
      }
    />
  );
}
