import { Text } from '@backstage/ui';
import { LedgerDetails } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { Refusal } from '../../forms';
import { DetailFieldInput } from './DetailFieldInput';
import { DetailField, DetailGroup } from './detailField';
import { textOf, valueAt } from './fieldText';
import { originWords } from './originWords';
import styles from './Details.module.css';

interface DetailsFormProps {
  groups: readonly DetailGroup[];
  details: LedgerDetails;
  /** What was entered, by path; the rest is as it stands. */
  changes: Readonly<Record<string, string>>;
  refusal: Refusal | undefined;
  onChange: (path: string, text: string) => void;
}

/** Every field with what stands there now and who says so. */
export function DetailsForm(props: DetailsFormProps) {
  const { groups, details, changes, refusal, onChange } = props;
  const { facts, provenance, curation } = details;
  const shown = ({ path, input, isAdded }: DetailField) =>
    textOf(input, valueAt(isAdded ? curation.fields : facts, path));
  return (
    <>
      <Text as="p" color="secondary">
        What you enter takes precedence over the source. Empty a field to go
        back to what the source says.
      </Text>
      {groups.map(({ title, fields }) => (
        <section key={title} className={styles.group} aria-label={title}>
          <Text as="h3" variant="body-large" weight="bold">
            {title}
          </Text>
          {fields.map(field => (
            <DetailFieldInput
              key={field.path}
              field={field}
              text={changes[field.path] ?? shown(field)}
              origin={
                field.isAdded ? undefined : originWords(provenance, field.path)
              }
              error={refusal?.byField.get(field.path)}
              onChange={text => onChange(field.path, text)}
            />
          ))}
        </section>
      ))}
    </>
  );
}
