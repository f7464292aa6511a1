import { LensNode } from '../parse/LensNode';

/** The objects of a list by their ids; of two with one id the first, as the import keeps them. */
export function nodesById(
  nodes: readonly LensNode[],
): ReadonlyMap<string, LensNode> {
  const byId = new Map<string, LensNode>();
  nodes.forEach(node => {
    const id = node.id();
    if (id && !byId.has(id)) {
      byId.set(id, node);
    }
  });
  return byId;
}
