import { useState } from 'react';
import { Link } from 'react-router-dom';
import { Text, TextAreaField } from '@backstage/ui';
import { RiArrowLeftLine } from '@remixicon/react';
import { LensSummary } from '@genai-lens/backstage-plugin-lens-review-common';
import { FindingList } from '../findings';
import frame from '../frame/LensFrame.module.css';
import { LibraryNavigation, NOWHERE } from '../location';
import { CheckStatus } from './CheckStatus';
import { NO_LENS, type LensInput } from './lensInput';
import { LensFileDrop } from './LensFileDrop';
import { MoreOptions } from './MoreOptions';
import { SaveDraft } from './SaveDraft';
import { useCheck } from './useCheck';
import styles from './Import.module.css';

interface ImportLensProps {
  /** The lens that gets a new version; without it, a new lens comes in. */
  replaced: LensSummary | undefined;
  navigation: LibraryNavigation;
  onSaved: () => Promise<unknown>;
}

/** Takes the file of a lens, says at once what is wrong with it, and saves it as a draft. */
export function ImportLens({ replaced, navigation, onSaved }: ImportLensProps) {
  const [input, setInput] = useState<LensInput>(NO_LENS);
  const change = (part: Partial<LensInput>) =>
    setInput(current => ({ ...current, ...part }));
  const check = useCheck(input, replaced?.id);
  return (
    <div className={frame.page}>
      <header className={frame.head}>
        <Link
          to={navigation.hrefOf({ ...NOWHERE, lens: replaced?.id })}
          className={frame.back}
        >
          <RiArrowLeftLine size={16} aria-hidden />
          {replaced ? replaced.name : 'All lenses'}
        </Link>
        <Text as="h2" variant="title-small" weight="bold">
          {replaced ? `Import a version of ${replaced.name}` : 'Import a lens'}
        </Text>
        <Text as="p" color="secondary" className={frame.wide}>
          A custom lens of the AWS Well-Architected Tool, as JSON. It becomes a
          draft; nobody can review with it before you publish it.
        </Text>
      </header>
      <LensFileDrop onRead={change} />
      <TextAreaField
        className={styles.text}
        label="Or paste the JSON"
        rows={8}
        value={input.definition}
        onChange={definition => change({ definition })}
      />
      <MoreOptions input={input} isNew={!replaced} onChange={change} />
      <CheckStatus check={check} />
      <SaveDraft
        input={input}
        check={check}
        replaced={replaced}
        onSaved={async ({ id }) => {
          await onSaved();
          navigation.go({ ...NOWHERE, lens: id, version: 'draft' });
        }}
      />
      {check.reply && <FindingList findings={check.reply.findings} />}
    </div>
  );
}
