import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { Alert, Box, Button, Text, TextField } from '@backstage/ui';
import { LedgerAsset } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { messageOf } from '@genai-lens/ui-components';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { genaiCatalogApiRef } from '../../api';
import { RefField } from './RefField';
import { RuleText } from './RuleText';
import { ClaimFields } from './ruleYaml';
import styles from './Unclaimed.module.css';

/** Most that one claim may name. */
const MOST = 500;
const OWNERS = ['group', 'user'];
const SYSTEMS = ['system'];

interface ClaimFormProps {
  assets: readonly LedgerAsset[];
  mayClaim: boolean;
  onClaimed: (count: number) => void;
}

/** Says whose the chosen assets are: at once, or for all that will come by a rule. */
export function ClaimForm({ assets, mayClaim, onClaimed }: ClaimFormProps) {
  const api = useApi(genaiCatalogApiRef);
  const [fields, setFields] = useState<ClaimFields>({ owner: '' });
  const change = (changed: Partial<ClaimFields>) =>
    setFields(before => ({ ...before, ...changed }));
  const [{ loading, error }, claim] = useAsyncFn(async () => {
    const { items } = await api.claimAssets({
      assetIds: assets.map(({ id }) => id),
      set: {
        owner: fields.owner,
        system: fields.system || undefined,
        lifecycle: fields.lifecycle?.trim() || undefined,
        category: fields.category?.trim() || undefined,
      },
    });
    onClaimed(items.length);
  }, [api, assets, fields, onClaimed]);

  return (
    <Box as="section" bg="neutral" className={styles.claim} aria-label="Claim">
      <Text as="h2" variant="title-x-small" weight="bold">
        {assets.length === 1
          ? '1 asset chosen'
          : `${assets.length} assets chosen`}
      </Text>
      <RefField
        label="Owner"
        description="Answers for them, and may read the texts of prompts."
        isRequired
        kinds={OWNERS}
        onChange={owner => change({ owner })}
      />
      <RefField
        label="System"
        kinds={SYSTEMS}
        onChange={system => change({ system })}
      />
      <TextField
        label="Lifecycle"
        placeholder="As their source tells"
        maxLength={200}
        value={fields.lifecycle ?? ''}
        onChange={lifecycle => change({ lifecycle })}
      />
      <TextField
        label="Category"
        placeholder="For example classification"
        maxLength={200}
        value={fields.category ?? ''}
        onChange={category => change({ category })}
      />
      {mayClaim ? (
        <Button
          isDisabled={!fields.owner || !assets.length || assets.length > MOST}
          isPending={loading}
          onPress={() => claim()}
        >
          Claim
        </Button>
      ) : (
        <Text as="p" variant="body-small" color="secondary">
          You may not claim. Ask your platform team, or give them this rule.
        </Text>
      )}
      {error && (
        <Alert
          status="danger"
          icon
          role="alert"
          title="Nothing was claimed"
          description={messageOf(error)}
        />
      )}
      <RuleText assets={assets} fields={fields} />
    </Box>
  );
}
