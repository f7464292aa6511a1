export {
  findMilestone,
  findMilestoneHead,
  insertMilestone,
  lastMilestoneNumber,
  listMilestones,
} from './milestones';
