/** Configuration of the portal's own permission policy. */
export interface Config {
  permission?: {
    /** Entity refs of the groups that may do everything. Default: none. */
    platformGroups?: string[];
    /**
     * Entity refs of the groups that may approve prompts and models which they do not own, and read the text of these
     * prompts. Default: none.
     */
    approverGroups?: string[];
  };
}
