import { ExternalLink } from '@genai-lens/ui-components';

/** Where something is said: a link where it is a web address, else as it is written. */
export function SourceLink({ source }: { source: string }) {
  return /^https?:/.test(source) && URL.canParse(source) ? (
    <ExternalLink href={source}>{new URL(source).hostname}</ExternalLink>
  ) : (
    <>{source}</>
  );
}
