import { useState } from 'react';
import { Button, Tooltip, TooltipTrigger } from '@backstage/ui';
import { ChartStop } from './lines';
import styles from './LineChart.module.css';

/** Places of the chart to point at or to go to with the keyboard; each says what stands there. */
export function ChartStops(props: {
  stops: readonly ChartStop[];
  places: readonly number[];
  onPress: (id: string) => void;
}) {
  const { stops, places, onPress } = props;
  return (
    <ol className={styles.stops}>
      {stops.map((stop, index) => (
        <li
          key={stop.id}
          className={styles.stop}
          style={{ left: `${places[index]}%` }}
        >
          <StopButton stop={stop} onPress={() => onPress(stop.id)} />
        </li>
      ))}
    </ol>
  );
}

function StopButton(props: { stop: ChartStop; onPress: () => void }) {
  const { label, name, words } = props.stop;
  const [isOpen, setOpen] = useState(false);
  return (
    <TooltipTrigger delay={100} isOpen={isOpen} onOpenChange={setOpen}>
      <Button
        className={styles.button}
        variant="tertiary"
        size="small"
        aria-label={`${name}. ${words}`}
        onPress={props.onPress}
      >
        {label}
      </Button>
      <Tooltip>{words}</Tooltip>
    </TooltipTrigger>
  );
}
