/** `component:default/x#generative-ai` as entity ref and lens id; ids of lenses contain no `#`. */
export function splitResourceRef(ref: string): {
  entityRef: string;
  lensId: string;
} {
  const at = ref.lastIndexOf('#');
  return at < 0
    ? { entityRef: ref, lensId: '' }
    : { entityRef: ref.slice(0, at), lensId: ref.slice(at + 1) };
}
