import { JsonObject } from '@backstage/types';
import { PromptContent, PromptVariable, TemplateFormat } from '../../model';

/** What a prompt's file says, whatever its format. */
export interface PromptFile {
  readonly name?: string;
  readonly description?: string;
  /** As the file itself calls it. */
  readonly version?: string;
  readonly content: PromptContent;
  readonly templateFormat: TemplateFormat;
  readonly parameters?: JsonObject;
  readonly models?: readonly string[];
  readonly variables: readonly PromptVariable[];
  readonly author?: string;
  readonly tags: readonly string[];
  /** Names that point to this version. */
  readonly labels: readonly string[];
  readonly purpose?: string;
  readonly category?: string;
}
