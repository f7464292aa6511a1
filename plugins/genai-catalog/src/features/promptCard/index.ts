export { PromptCard } from './PromptCard';
