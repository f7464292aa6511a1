import { Alert, ButtonLink } from '@backstage/ui';
import { LensSummary } from '@genai-lens/backstage-plugin-lens-review-common';
import { LibraryNavigation } from '../location';

interface UnknownVersionProps {
  lens: LensSummary;
  wanted: string;
  navigation: LibraryNavigation;
}

/** Says that the version of a link is not there, or that there is only a draft. */
export function UnknownVersion(props: UnknownVersionProps) {
  const { lens, wanted, navigation } = props;
  const onlyDraft = lens.status === 'draft';
  return (
    <Alert
      status={lens.problem ? 'danger' : 'warning'}
      icon
      title={
        onlyDraft
          ? `${lens.name} is not published yet`
          : `There is no ${
              wanted === 'draft' ? 'draft' : `version "${wanted}"`
            } of ${lens.name}`
      }
      description={lens.problem}
      customActions={
        <ButtonLink
          size="small"
          variant="secondary"
          href={navigation.hrefOf({
            version: onlyDraft ? 'draft' : undefined,
            lens: lens.problem ? undefined : lens.id,
            view: undefined,
          })}
        >
          {onlyDraft ? 'Open the draft' : 'Go back'}
        </ButtonLink>
      }
    />
  );
}
