import { useState } from 'react';
import { Button, Text, TextField } from '@backstage/ui';
import { RiUpload2Line } from '@remixicon/react';
import {
  diffOf,
  LensChange,
  LensDraftSummary,
  LensSummary,
  PublishedLensVersion,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { ActionDialog, messageOf } from '@genai-lens/ui-components';
import { useLensDiff } from '../../lensDiff';
import { ChangeChoice } from './ChangeChoice';
import { nextVersion } from './nextVersion';
import { NotMinor } from './NotMinor';
import { usePublish } from './usePublish';

interface PublishDraftProps {
  lens: LensSummary;
  draft: LensDraftSummary;
  /** The newest published version. */
  last: string | undefined;
  onPublished: (published: PublishedLensVersion) => void;
}

/** Publishes a draft under a version, as a minor or a major change. */
export function PublishDraft({
  lens,
  draft,
  last,
  onPublished,
}: PublishDraftProps) {
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<LensChange>();
  const [typed, setTyped] = useState<string>();
  const { value: diff } = useLensDiff({
    lensId: lens.id,
    from: isOpen ? last : undefined,
    to: 'draft',
  });
  const [{ loading, error }, publish] = usePublish({
    lensId: lens.id,
    revision: draft.revision,
    onPublished,
  });
  const refused = diffOf(error);
  const blocking = diff?.needsMajor ? diff : refused;
  const change = blocking ? 'major' : chosen ?? 'minor';
  const version = typed ?? nextVersion(last, change);
  return (
    <ActionDialog
      trigger={
        <Button
          size="small"
          variant="primary"
          iconStart={<RiUpload2Line aria-hidden />}
        >
          Publish
        </Button>
      }
      title={`Publish ${lens.name}`}
      action="Publish"
      failed="The lens was not published"
      error={error}
      problem={
        refused && (
          <>
            {messageOf(error)} <NotMinor diff={refused} />
          </>
        )
      }
      isReady={
        version.trim() !== '' && (last === undefined || diff !== undefined)
      }
      isPending={loading}
      width="42rem"
      isOpen={isOpen}
      onOpenChange={open => {
        setTyped(undefined);
        setChosen(undefined);
        setOpen(open);
      }}
      onAct={() =>
        publish({
          version: version.trim(),
          change: last === undefined ? undefined : change,
        })
      }
    >
      {last === undefined ? (
        <Text as="p">
          From now on reviews can begin with this lens. A published version
          never changes.
        </Text>
      ) : (
        <ChangeChoice
          change={change}
          reviews={lens.reviews}
          blocking={blocking}
          isDisabled={loading}
          onChange={setChosen}
        />
      )}
      <TextField
        label="Version"
        description={
          last === undefined
            ? 'Letters, digits and full stops.'
            : `The last one is ${last}. Letters, digits and full stops.`
        }
        value={version}
        isDisabled={loading}
        onChange={setTyped}
      />
    </ActionDialog>
  );
}
