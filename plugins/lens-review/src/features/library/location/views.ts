const CONTENT = [
  { id: 'questions', title: 'Questions' },
  { id: 'matrix', title: 'Matrix' },
  { id: 'about', title: 'About this lens' },
  { id: 'differences', title: 'Differences' },
] as const;

/** The views that a published version and a draft share. */
export type ContentViewId = (typeof CONTENT)[number]['id'];

/** The views of a published version. */
export const VERSION_VIEWS = [
  { id: 'versions', title: 'Versions' },
  { id: 'templates', title: 'Templates' },
  ...CONTENT,
] as const;

/** The views of a draft. */
export const DRAFT_VIEWS = [
  { id: 'findings', title: 'Findings' },
  ...CONTENT,
] as const;

/** The view by its id; what is not one is the first. */
export function viewOf<TId extends string>(
  views: readonly { readonly id: TId }[],
  id: string | undefined,
): TId {
  return (views.find(view => view.id === id) ?? views[0]).id;
}
