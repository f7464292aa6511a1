export { AnswerText } from './AnswerText';
export { ApplyTemplate } from './ApplyTemplate';
export { applySummary } from './applyWords';
export { TemplateAnswers } from './TemplateAnswers';
export { TemplateSelect } from './TemplateSelect';
export { useTemplates } from './useTemplates';
