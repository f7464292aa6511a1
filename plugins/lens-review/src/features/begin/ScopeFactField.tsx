import { Badge, Box, Radio, RadioGroup } from '@backstage/ui';
import { RiMagicLine } from '@remixicon/react';
import { ScopeFact } from '@genai-lens/backstage-plugin-lens-review-common';
import styles from './Begin.module.css';

/** Stands for a fact that is not known; no value id is empty. */
const NOT_KNOWN = '';

interface ScopeFactFieldProps {
  fact: ScopeFact;
  value: string | undefined;
  suggested: string | undefined;
  isDisabled: boolean;
  onChange: (value: string | undefined) => void;
}

/** One scope fact, and the line on what it changes. */
export function ScopeFactField(props: ScopeFactFieldProps) {
  const { fact, value, suggested, isDisabled, onChange } = props;
  return (
    <Box bg="neutral" className={styles.fact}>
      <RadioGroup
        label={fact.question}
        description={fact.effect}
        value={value ?? NOT_KNOWN}
        isDisabled={isDisabled}
        onChange={next => onChange(next === NOT_KNOWN ? undefined : next)}
      >
        {fact.values.map(({ id, title }) => (
          <Radio key={id} value={id}>
            {title}
          </Radio>
        ))}
        <Radio value={NOT_KNOWN}>Not sure yet</Radio>
      </RadioGroup>
      {suggested !== undefined && suggested === value && (
        <Badge size="small" icon={<RiMagicLine size={14} aria-hidden />}>
          Suggested from the catalog
        </Badge>
      )}
    </Box>
  );
}
