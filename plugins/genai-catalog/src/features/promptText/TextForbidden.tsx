import { EntityRefLinks } from '@backstage/plugin-catalog-react';
import { Alert } from '@backstage/ui';
import { RiLockLine } from '@remixicon/react';

/** Stands where the text would be for those who may not read it. */
export function TextForbidden({ owners }: { owners: readonly string[] }) {
  return (
    <Alert
      status="info"
      icon={<RiLockLine aria-hidden />}
      title="You may not read the text of this prompt"
      description={
        <>
          Prompt text is confidential; everything else on this page is not.
          {owners.length > 0 && (
            <>
              {' Ask its owner: '}
              <EntityRefLinks
                entityRefs={[...owners]}
                defaultKind="group"
                hideIcons
              />
            </>
          )}
        </>
      }
    />
  );
}
