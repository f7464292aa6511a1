/** The portal's mark: a lens with a spark in it. Drawn in the color of the text around it. */
export function LensMark() {
  return (
    <svg width="32" height="32" viewBox="4 4 24 24" fill="none" aria-hidden>
      <circle cx="14" cy="14" r="7.5" stroke="currentColor" strokeWidth="2.2" />
      <path
        d="m19.5 19.5 6 6"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeLinecap="round"
      />
      <path
        d="M14 9.5c.5 2.9 1.6 4 4.5 4.5-2.9.5-4 1.6-4.5 4.5-.5-2.9-1.6-4-4.5-4.5 2.9-.5 4-1.6 4.5-4.5Z"
        fill="#4fd1b5"
      />
    </svg>
  );
}
