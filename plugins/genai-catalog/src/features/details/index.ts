export { EditDetails } from './EditDetails';
export { MODEL_GROUPS } from './modelFields';
export { PROMPT_GROUPS } from './promptFields';
