import { useSearchParams } from 'react-router-dom';

/** Which suite alone is shown; it stands in the URL. */
export function useSuite(
  suites: readonly string[],
): [string | undefined, (suite: string | undefined) => void] {
  const [params, setParams] = useSearchParams();
  const suite = suites.find(name => name === params.get('suite'));
  const setSuite = (name: string | undefined) =>
    setParams(before => {
      const next = new URLSearchParams(before);
      next.delete('suite');
      if (name) {
        next.set('suite', name);
      }
      return next;
    });
  return [suite, setSuite];
}
