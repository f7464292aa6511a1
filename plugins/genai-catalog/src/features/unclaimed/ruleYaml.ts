import { LedgerAsset } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { commonCondition } from './suggestRule';

/** What is said of assets, by a claim or by a rule. */
export interface ClaimFields {
  readonly owner: string;
  readonly system?: string;
  readonly lifecycle?: string;
  readonly category?: string;
}

/** Stands where nobody has named an owner yet. */
const OWNER_TO_BE = 'group:default/…';

/** Mapping rules for the assets, as the configuration of their sources takes them: one rule for each source. */
export function ruleYaml(
  assets: readonly LedgerAsset[],
  fields: ClaimFields,
): string {
  const sources = [...new Set(assets.map(({ source }) => source))];
  const lines = sources.flatMap(source => {
    const condition = commonCondition(
      assets.filter(asset => asset.source === source),
    );
    return [
      `# In genaiCatalog.sources, at the source ${source}:`,
      'rules:',
      '  - when:',
      `      ${condition.field}: ${quoted(condition.value)}`,
      '    set:',
      `      owner: ${quoted(fields.owner || OWNER_TO_BE)}`,
      ...optional('system', fields.system),
      ...optional('lifecycle', fields.lifecycle),
      ...optional('category', fields.category),
    ];
  });
  return lines.join('\n');
}

function optional(name: string, value: string | undefined): string[] {
  return value ? [`      ${name}: ${quoted(value)}`] : [];
}

/** Every JSON string is a YAML one, whatever is in it. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
