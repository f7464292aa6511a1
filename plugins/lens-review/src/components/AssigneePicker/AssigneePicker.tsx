import { ComponentProps } from 'react';
import { EntityPicker } from '../EntityPicker';

const KINDS = ['User', 'Group'];

/** Picks a user or a group by typing a part of the name. */
export function AssigneePicker(
  props: Omit<ComponentProps<typeof EntityPicker>, 'kinds'>,
) {
  return <EntityPicker {...props} kinds={KINDS} />;
}
