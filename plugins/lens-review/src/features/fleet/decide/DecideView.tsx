import { Text } from '@backstage/ui';
import { FleetViewProps } from '../fleetView';
import { DecideList } from './DecideList';
import { ListSwitch } from './ListSwitch';
import styles from './Decide.module.css';

const ABOUT = {
  undecided:
    'Nobody has said yet whether the lens concerns these components, and neither a filter in config nor a dependency tells. They do not count as covered.',
  outButDepends:
    'Somebody has said that the lens does not concern these components, yet they depend on a prompt, a model or something that the lens concerns.',
} as const;

/** What has to be decided before the numbers are whole. */
export function DecideView({ lens, navigation }: FleetViewProps) {
  const { list } = navigation.location;
  return (
    <div className={styles.view}>
      <div>
        <ListSwitch
          list={list}
          onChange={next => navigation.go({ list: next })}
        />
      </div>
      <Text as="p">{ABOUT[list]}</Text>
      <DecideList key={list} lens={lens} navigation={navigation} />
    </div>
  );
}
