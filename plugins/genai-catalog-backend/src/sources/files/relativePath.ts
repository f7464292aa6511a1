/** The path of a file below a folder, both given by their addresses; the whole path where it is not below. */
export function relativePath(file: string, folder: string): string {
  const path = pathOf(file);
  const base = `${pathOf(folder).replace(/\/+$/, '')}/`;
  return (path.startsWith(base) ? path.slice(base.length) : path).replace(
    /^\/+/,
    '',
  );
}

/** Azure DevOps names the path in a parameter, everybody else in the path. */
function pathOf(address: string): string {
  const url = new URL(address);
  const named = url.searchParams.get('path');
  return named ?? decode(url.pathname);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
