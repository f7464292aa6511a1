/** Configuration of the demo's frontend. */
export interface Config {
  demo?: {
    /**
     * Turns the demo on: its sign-in page, its people, its permission policy and its reviews. Never in production.
     * @visibility frontend
     */
    enabled?: boolean;
    /** Who can be signed in as, in the order of the sign-in page. */
    people?: Array<{
      /**
       * Entity ref of a user in the catalog.
       * @visibility frontend
       */
      user: string;
      /**
       * The name on the button.
       * @visibility frontend
       */
      name: string;
      /**
       * One line on what this person does and may do.
       * @visibility frontend
       */
      about: string;
    }>;
    /** What is added to the company, to try the portal with many components. */
    generated?: {
      /** How many. Default: none. */
      components?: number;
    };
  };
}
