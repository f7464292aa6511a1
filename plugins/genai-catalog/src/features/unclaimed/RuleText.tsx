import { useMemo } from 'react';
import { Button, Text } from '@backstage/ui';
import { RiFileCopyLine } from '@remixicon/react';
import { LedgerAsset } from '@genai-lens/backstage-plugin-genai-catalog-common';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import { ClaimFields, ruleYaml } from './ruleYaml';
import styles from './Unclaimed.module.css';

interface RuleTextProps {
  assets: readonly LedgerAsset[];
  fields: ClaimFields;
}

/** The rule that would have claimed the chosen assets, and claims those like them that come later. */
export function RuleText({ assets, fields }: RuleTextProps) {
  const rule = useMemo(() => ruleYaml(assets, fields), [assets, fields]);
  const [{ value: copied }, copy] = useCopyToClipboard();
  return (
    <div className={styles.rule}>
      <Text as="h3" variant="body-medium" weight="bold">
        Or write the rule
      </Text>
      <Text as="p" variant="body-small" color="secondary">
        A rule in the configuration also claims what comes later. Try it with a
        dry run of the source first.
      </Text>
      <pre className={styles.yaml}>{rule}</pre>
      <Button
        size="small"
        variant="secondary"
        iconStart={<RiFileCopyLine aria-hidden />}
        onPress={() => copy(rule)}
      >
        {copied === rule ? 'Copied' : 'Copy the rule'}
      </Button>
    </div>
  );
}
