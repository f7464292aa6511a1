import { ButtonLink } from '@backstage/ui';
import { RiFileUploadLine } from '@remixicon/react';
import {
  LensDraftSummary,
  LensSummary,
  PublishedLensVersion,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { LibraryNavigation } from '../location';
import { PublishDraft } from '../publish';
import { DiscardDraft } from './DiscardDraft';

interface DraftActionsProps {
  lens: LensSummary;
  draft: LensDraftSummary;
  last: string | undefined;
  navigation: LibraryNavigation;
  onPublished: (published: PublishedLensVersion) => void;
  onDiscarded: () => void;
}

/** What can be done with a draft. */
export function DraftActions(props: DraftActionsProps) {
  const { lens, draft, last, navigation } = props;
  return (
    <>
      <PublishDraft
        lens={lens}
        draft={draft}
        last={last}
        onPublished={props.onPublished}
      />
      <ButtonLink
        size="small"
        variant="secondary"
        iconStart={<RiFileUploadLine aria-hidden />}
        href={navigation.hrefOf({ view: 'import', version: undefined })}
      >
        Replace
      </ButtonLink>
      <DiscardDraft
        lensId={lens.id}
        revision={draft.revision}
        onDiscarded={props.onDiscarded}
      />
    </>
  );
}
