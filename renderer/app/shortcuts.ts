/** What the "?" dialog lists; the keys themselves are bound where they act. */
export const shortcutGroups: readonly {
  title: string;
  keys: readonly { keys: string; does: string }[];
}[] = [
  {
    title: "Anywhere",
    keys: [
      { keys: "Ctrl K", does: "Search patients and commands" },
      { keys: "Ctrl N", does: "New case" },
      { keys: "Ctrl L", does: "Lock the workspace" },
      { keys: "?", does: "Show this list" },
    ],
  },
  {
    title: "Worklist",
    keys: [
      { keys: "/", does: "Type to search the list" },
      { keys: "↑ ↓ PgUp PgDn Home End", does: "Move the selection" },
      { keys: "Enter", does: "Open the selected case" },
    ],
  },
  {
    title: "In a case",
    keys: [
      {
        keys: "1 – 4 or Alt 1 – 4",
        does: "Summary, Staging, Prognosis, Options",
      },
      { keys: "J", does: "Next case of the list" },
      { keys: "K", does: "Previous case of the list" },
      { keys: "Ctrl P", does: "Print the summary as PDF" },
    ],
  },
  {
    title: "In a form",
    keys: [{ keys: "Ctrl S or Ctrl Enter", does: "Save" }],
  },
];
