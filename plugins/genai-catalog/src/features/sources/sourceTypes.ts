const TITLES: Readonly<Record<string, string>> = {
  'bedrock-models': 'Amazon Bedrock models',
  'bedrock-prompts': 'Amazon Bedrock prompts',
  langfuse: 'Langfuse',
  mlflow: 'MLflow',
  files: 'Prompt files',
  catalog: 'Catalog files',
};

/** What a type of source is called; one that this portal does not know, by its id. */
export function sourceTypeTitle(type: string): string {
  return TITLES[type] ?? type;
}
