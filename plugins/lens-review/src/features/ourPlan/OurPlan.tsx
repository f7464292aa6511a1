import { HandedToMe } from './HandedToMe';
import { PlanOf } from './PlanOf';
import styles from './OurPlan.module.css';

/** Home-page widget: what the reader and the reader's groups are to close and to answer. */
export function OurPlan() {
  return (
    <div className={styles.widget}>
      <HandedToMe />
      <PlanOf
        assignee="me"
        empty="Nothing is planned for you or your groups. Owners are named in the plan of a review."
      />
    </div>
  );
}
