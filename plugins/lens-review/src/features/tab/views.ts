/** The views of a review, in the order of the switch. */
export const VIEWS = [
  { id: 'questions', title: 'Questions' },
  { id: 'matrix', title: 'Matrix' },
  { id: 'plan', title: 'Plan' },
  { id: 'provided', title: 'Provided' },
  { id: 'dont-know', title: "Don't know" },
  { id: 'unanswered', title: 'Unanswered' },
  { id: 'still-true', title: 'Still true' },
  { id: 'milestones', title: 'Milestones' },
  { id: 'history', title: 'History' },
  { id: 'about', title: 'About this lens' },
] as const;

export type ViewId = (typeof VIEWS)[number]['id'];

/** Views that were, by their ids, and where links to them lead now. */
const FORMER: Readonly<Record<string, ViewId>> = { open: 'plan' };

/** The view by its id; what is not one is the first. */
export function viewOf(id: string | undefined): ViewId {
  const found = VIEWS.find(view => view.id === id)?.id;
  return found ?? FORMER[id ?? ''] ?? VIEWS[0].id;
}
