import { Alert } from '@backstage/ui';

/** A link names something that the lens does not have. */
export function UnknownTarget(props: { what: string; id: string }) {
  return (
    <Alert
      status="warning"
      icon
      title={`There is no ${props.what} "${props.id}" in this lens`}
      description="The link may be wrong, or made for another version of the lens."
    />
  );
}
