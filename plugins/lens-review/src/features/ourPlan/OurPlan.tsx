import { HandedToMe } from './HandedToMe';
import { PlanOf } from './PlanOf';
import { RisksToDecide } from './RisksToDecide';
import styles from './OurPlan.module.css';

/** Home-page widget: what the reader and the reader's groups are to decide, to answer and to close. */
export function OurPlan() {
  return (
    <div className={styles.widget}>
      <RisksToDecide />
      <HandedToMe />
      <PlanOf
        assignee="me"
        empty="Nothing is planned for you or your groups. Owners are named in the plan of a review."
      />
    </div>
  );
}
