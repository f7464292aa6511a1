import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  catalog?: {
    /**
     * The kinds Prompt and Model. Files can define them only where `catalog.rules` allows them too, for example
     * `rules: [{ allow: [Component, System, API, Resource, Location, Prompt, Model] }]`. Of a file with a single entity
     * that is not allowed the catalog reads nothing. What the ledger provides needs no rule.
     */
    genai?: {
      /**
       * Which kinds the catalog gets. Turn one off where another module or a kind of your own has its name: the catalog
       * knows kinds by name alone. With both off, nothing about the catalog changes.
       */
      kinds?: {
        /** Default: true. */
        prompt?: boolean;
        /** Default: true. */
        model?: boolean;
      };
      /**
       * Kinds of your own that components, resources, prompts or models depend on, or that use prompts or models.
       * Name them here to have their relations in both directions. Backstage's own kinds need no mention. The GenAI
       * catalog's backend reads this key, too: what it provides may be used by these kinds.
       */
      relatedKinds?: string[];

      /** Gives the catalog the prompts and models that the GenAI catalog's backend has pulled. */
      provider?: {
        /** False: the catalog has only what people write by hand. Default: true. */
        enabled?: boolean;
        /** How often it is asked what changed. Default: every 30 seconds. */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      };
    };
  };
}
