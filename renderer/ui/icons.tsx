const paths = {
  worklist: "M4 6h16M4 12h16M4 18h10",
  meetings: "M5 6.5h14v13H5zM5 10.5h14M9 4v4M15 4v4",
  import: "M12 4v11M7.5 10.5 12 15l4.5-4.5M5 19.5h14",
  add: "M12 5v14M5 12h14",
  rules:
    "M5 5.5c2.5-1 5-1 7 .5 2-1.5 4.5-1.5 7-.5v13c-2.5-1-5-1-7 .5-2-1.5-4.5-1.5-7-.5zM12 6v13",
  settings:
    "M4 7h8M18 7h2M4 17h2M12 17h8M12 7a3 3 0 1 0 6 0 3 3 0 1 0-6 0M6 17a3 3 0 1 0 6 0 3 3 0 1 0-6 0",
} as const;

/** A plain line icon; always stands beside its word. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
