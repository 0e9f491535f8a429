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
        keys: "1 – 6 or Alt 1 – 6",
        does: "Summary, Pathology, Staging, Prognosis, Options, Details",
      },
      { keys: "J", does: "Next case of the list or agenda" },
      { keys: "K", does: "Previous case of the list or agenda" },
      { keys: "Ctrl P", does: "Print the summary as PDF" },
    ],
  },
  {
    title: "Staging",
    keys: [
      { keys: "Y N -", does: "Answer a finding and go to the next one" },
      {
        keys: "Shift T N M",
        does: "Go to the pleura, the nodes, the metastases",
      },
      { keys: "T N M", does: "Go to that list of categories" },
      { keys: "0 – 4, X, then a letter", does: "Choose in it, as T 1 a" },
      { keys: "R, then 0 – 3 or -", does: "Score the peritoneal regions" },
      {
        keys: "4R, 7, IM …",
        does: "On the node map: go to that station; Home and End to the first and last",
      },
      { keys: "Shift S", does: "Go to “Staged on”, to save" },
      { keys: "Ctrl S", does: "Save as a new staging" },
    ],
  },
  {
    title: "Rules",
    keys: [
      { keys: "↑ ↓", does: "Move among the rules, or among the rows of one" },
      { keys: "C", does: "Record a check of the row you are on" },
    ],
  },
  {
    title: "Prognosis",
    keys: [
      { keys: "4 or Alt 4", does: "Go to the list of indices" },
      {
        keys: "↑ ↓ Home End",
        does: "In the list of indices: show another one",
      },
      { keys: "Ctrl S", does: "Keep the answers for the board" },
    ],
  },
  {
    title: "In a form",
    keys: [
      { keys: "Ctrl S", does: "Save; in Details the part you are in" },
      { keys: "Ctrl Enter", does: "Save; in “Record a value” also go on" },
    ],
  },
];
