import { NumberField, Select, TextField } from '@backstage/ui';
import { AssetVersion } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { EntityRefField, Refusal } from '../../forms';
import { versionChoices } from '../promptText';
import {
  EvaluationDraft,
  EvaluationField,
  Outcome,
  OUTCOMES,
  placeOf,
} from './evaluationDraft';
import styles from './Evaluations.module.css';

const KINDS = ['model'];
const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  threshold: 'By score and threshold',
  passed: 'Passed',
  failed: 'Failed',
};
const NUMBERS = { maximumFractionDigits: 6 };

interface EvaluationFormProps {
  draft: EvaluationDraft;
  /** Newest first. */
  versions: readonly AssetVersion[];
  refusal: Refusal | undefined;
  onChange: (changed: Partial<EvaluationDraft>) => void;
}

/** What a run was, and how it ended. */
export function EvaluationForm(props: EvaluationFormProps) {
  const { draft, versions, refusal, onChange } = props;
  const errorOf = (field: EvaluationField) =>
    refusal?.byField.get(placeOf(field));
  const checked = (field: EvaluationField) => ({
    validationBehavior: 'aria' as const,
    validate: () => errorOf(field),
  });
  return (
    <div className={styles.form}>
      <Select
        label="Version"
        options={versionChoices(versions)}
        selectedKey={draft.version}
        onSelectionChange={key => onChange({ version: String(key) })}
      />
      <EntityRefField
        label="Model"
        description="From the catalog, or the id that its provider uses"
        isRequired
        kinds={KINDS}
        value={draft.model}
        error={errorOf('model')}
        onChange={model => onChange({ model })}
      />
      <TextField
        {...checked('suite')}
        label="Suite"
        description="Name of the test set, for example golden tickets"
        isRequired
        maxLength={200}
        value={draft.suite}
        onChange={suite => onChange({ suite })}
      />
      <div className={styles.pair}>
        <NumberField
          {...checked('score')}
          label="Score"
          formatOptions={NUMBERS}
          value={draft.score ?? NaN}
          onChange={value => onChange({ score: numberOf(value) })}
        />
        <NumberField
          {...checked('threshold')}
          label="Threshold"
          formatOptions={NUMBERS}
          value={draft.threshold ?? NaN}
          onChange={value => onChange({ threshold: numberOf(value) })}
        />
      </div>
      <Select
        {...checked('passed')}
        label="Outcome"
        options={OUTCOMES.map(id => ({ id, label: OUTCOME_WORDS[id] }))}
        selectedKey={draft.outcome}
        onSelectionChange={key =>
          onChange({
            outcome: OUTCOMES.find(each => each === key) ?? 'threshold',
          })
        }
      />
      <TextField
        {...checked('link')}
        label="Link to the report"
        secondaryLabel="Optional"
        maxLength={2000}
        value={draft.link}
        onChange={link => onChange({ link })}
      />
    </div>
  );
}

function numberOf(value: number): number | undefined {
  return Number.isNaN(value) ? undefined : value;
}
