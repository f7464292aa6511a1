import {
  Lens,
  ReviewScope,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { ScopeFactField } from './ScopeFactField';
import styles from './Begin.module.css';

interface ScopeFormProps {
  lens: Lens;
  scope: ReviewScope;
  /** What the catalog suggests. */
  suggested?: ReviewScope;
  isDisabled: boolean;
  onChange: (scope: ReviewScope) => void;
}

/** The scope facts of a lens; one that nobody knows leaves nothing out. */
export function ScopeForm(props: ScopeFormProps) {
  const { lens, scope, suggested = {}, isDisabled, onChange } = props;
  const set = (factId: string, valueId: string | undefined) => {
    const { [factId]: _, ...rest } = scope;
    onChange(valueId === undefined ? rest : { ...rest, [factId]: valueId });
  };
  return (
    <div className={styles.facts}>
      {lens.scopeFacts.map(fact => (
        <ScopeFactField
          key={fact.id}
          fact={fact}
          value={scope[fact.id]}
          suggested={suggested[fact.id]}
          isDisabled={isDisabled}
          onChange={value => set(fact.id, value)}
        />
      ))}
    </div>
  );
}
