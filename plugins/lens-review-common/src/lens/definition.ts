import { RuleLevel } from '../model';

/** Text with an address, as the custom-lens format has it. */
export interface DefinitionResource {
  readonly displayText: string;
  readonly url?: string;
}

/** Custom-lens JSON, `schemaVersion` 2021-11-01: the parts that a definition made here has. */
export interface CustomLensDefinition {
  readonly schemaVersion: '2021-11-01';
  readonly name: string;
  readonly description: string;
  readonly pillars: readonly {
    readonly id: string;
    readonly name: string;
    readonly questions: readonly {
      readonly id: string;
      readonly title: string;
      readonly description: string;
      readonly choices: readonly {
        readonly id: string;
        readonly title: string;
        readonly helpfulResource: DefinitionResource;
        readonly improvementPlan?: DefinitionResource;
      }[];
      readonly riskRules: readonly {
        readonly condition: string;
        readonly risk: RuleLevel;
      }[];
    }[];
  }[];
}
