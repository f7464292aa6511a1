import {
  checkScope,
  Lens,
  ReviewScope,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** The scope of a template over what the catalog suggests; facts that the lens does not know are left out. */
export function templateScope(
  lens: Lens,
  scopes: { suggested: ReviewScope; template: ReviewScope },
): ReviewScope {
  const known = Object.entries(scopes.template).filter(
    ([fact, value]) => checkScope(lens, { [fact]: value }).length === 0,
  );
  return { ...scopes.suggested, ...Object.fromEntries(known) };
}
