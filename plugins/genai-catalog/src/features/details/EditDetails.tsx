import { useId, useState } from 'react';
import { ANNOTATION_EDIT_URL, Entity } from '@backstage/catalog-model';
import { Button, DialogTrigger, Text } from '@backstage/ui';
import { RiPencilLine } from '@remixicon/react';
import { LedgerDetails } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { ExternalLink } from '@genai-lens/ui-components';
import { DetailGroup } from './detailField';
import { EditDetailsDialog } from './EditDetailsDialog';
import styles from './Details.module.css';

interface EditDetailsProps {
  entity: Entity;
  groups: readonly DetailGroup[];
  details: LedgerDetails;
  onChanged: () => void;
}

/** Opens the dialog, for those who may change what stands there. */
export function EditDetails(props: EditDetailsProps) {
  const { entity, groups, details, onChanged } = props;
  const [isOpen, setOpen] = useState(false);
  const [isSaved, setSaved] = useState(false);
  if (!details.may.update) {
    return null;
  }
  if (details.state === 'handwritten') {
    return <WrittenByHand entity={entity} />;
  }
  return (
    <div className={styles.opener}>
      <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
        <Button
          size="small"
          variant="secondary"
          iconStart={<RiPencilLine aria-hidden />}
        >
          Edit details
        </Button>
        <EditDetailsDialog
          groups={groups}
          details={details}
          onConflict={onChanged}
          onSaved={() => {
            setOpen(false);
            setSaved(true);
            onChanged();
          }}
        />
      </DialogTrigger>
      {isSaved && (
        <Text as="p" role="status" variant="body-small" color="secondary">
          Saved. The catalog shows it within a minute.
        </Text>
      )}
    </div>
  );
}

/** What a catalog file says is changed there. */
function WrittenByHand({ entity }: { entity: Entity }) {
  const id = useId();
  const address = entity.metadata.annotations?.[ANNOTATION_EDIT_URL];
  return (
    <div className={styles.opener}>
      <Button
        size="small"
        variant="secondary"
        iconStart={<RiPencilLine aria-hidden />}
        isDisabled
        aria-describedby={id}
      >
        Edit details
      </Button>
      <Text as="p" id={id} variant="body-small" color="secondary">
        A catalog file describes it:{' '}
        {address ? (
          <ExternalLink href={address}>change it there</ExternalLink>
        ) : (
          'change it there.'
        )}
      </Text>
    </div>
  );
}
