import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { DECISION_LISTS, DecisionList } from '../location';

const TITLES: Readonly<Record<DecisionList, string>> = {
  undecided: 'Undecided',
  outButDepends: 'Out, but depends on a model',
};

/** Switches between what nobody has decided and what was decided against the signs. */
export function ListSwitch(props: {
  list: DecisionList;
  onChange: (list: DecisionList) => void;
}) {
  return (
    <ToggleButtonGroup
      aria-label="What is to be decided"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[props.list]}
      onSelectionChange={keys => {
        const chosen = DECISION_LISTS.find(id => keys.has(id));
        if (chosen) {
          props.onChange(chosen);
        }
      }}
    >
      {DECISION_LISTS.map(id => (
        <ToggleButton key={id} id={id}>
          {TITLES[id]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
