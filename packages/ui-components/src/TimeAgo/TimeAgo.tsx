import { absoluteTime, relativeTime } from './timeWords';

/** A time in words, relative and absolute. */
export function TimeAgo(props: {
  /** ISO 8601. */
  at: string;
  now?: Date;
  /** Leaves the absolute time to the tooltip. */
  short?: boolean;
}) {
  const at = new Date(props.at);
  const exact = absoluteTime(at);
  return (
    <time dateTime={props.at} title={exact}>
      {relativeTime(at, props.now ?? new Date())}
      {!props.short && ` (${exact})`}
    </time>
  );
}
