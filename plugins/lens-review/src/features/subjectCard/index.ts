export { SubjectCard } from './SubjectCard';
