import { useEffect, useState } from 'react';
import { SearchField } from '@backstage/ui';
import useDebounce from 'react-use/esm/useDebounce';

/** Milliseconds without a keystroke after which the search begins. */
const PAUSE = 300;

/** Text to look for; waits until somebody has stopped typing. */
export function SearchBox(props: {
  /** Read out. */
  label: string;
  placeholder: string;
  text: string;
  onChange: (text: string) => void;
}) {
  const { label, placeholder, text, onChange } = props;
  const [typed, setTyped] = useState(text);
  // The text can also change by the browser's way back, or by clearing all filters.
  useEffect(() => setTyped(text), [text]);
  useDebounce(
    () => {
      if (typed.trim() !== text) {
        onChange(typed.trim());
      }
    },
    PAUSE,
    [typed],
  );
  return (
    <SearchField
      aria-label={label}
      placeholder={placeholder}
      size="small"
      value={typed}
      onChange={setTyped}
    />
  );
}
