/** On registered models: whether it is a prompt. */
export const IS_PROMPT = 'mlflow.prompt.is_prompt';
/** On versions: the text, or for a chat its messages as JSON. */
export const PROMPT_TEXT = 'mlflow.prompt.text';
/** On versions: `text` or `chat`. */
export const PROMPT_TYPE = '_mlflow_prompt_type';
/** On versions: settings of the call as JSON. */
export const PROMPT_MODEL_CONFIG = '_mlflow_prompt_model_config';
/** On models: what it does, as MLflow's own model flavours write it. */
export const TASK = 'task';

/** Whether a tag is MLflow's own book-keeping. */
export function isInternal(key: string): boolean {
  return key.startsWith('mlflow.') || key.startsWith('_mlflow');
}
