/** Configuration of the portal's own permission policy. */
export interface Config {
  permission?: {
    /** Entity refs of the groups that may change every review and the lenses. Default: none. */
    platformGroups?: string[];
  };
}
