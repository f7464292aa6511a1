export { compareReview } from './compare';
export { getMilestone, listMilestones, takeMilestone } from './milestones';
export { listRelatedAnswers } from './related';
export { upgradeReview } from './upgrade';
