// `npm run bench`: ratios against a peer in the same run. Exit code 1 when one misses its goal.
import { scoreLine } from "../electron/engine/evaluate-line.ts";
import { measure, type Comparison } from "./compare.ts";
import { measureKeystrokes } from "./keystroke.ts";
import { filledWorkspace } from "./workspaces.ts";

const filter = {
  text: "",
  site: null,
  stage: null,
  histology: null,
  status: null,
};
const page = {
  filter,
  sort: "name",
  descending: false,
  offset: 0,
  limit: 200,
} as const;
const lines = Array.from({ length: 10_000 }, (_, id) =>
  JSON.stringify({
    id,
    rule: "tnm.pleura.stage",
    input: { edition: "8", t: `T${(id % 4) + 1}`, n: "N1", m: "M0" },
  }),
);

const small = filledWorkspace(100);
const large = filledWorkspace(10_000);
const caseOf = (store: typeof small.store): string =>
  store.worklist.page(page).rows[50]?.caseId ?? "";
const smallCase = caseOf(small.store);
const largeCase = caseOf(large.store);
const repeat = (times: number, work: () => void) => () => {
  for (let count = 0; count < times; count += 1) work();
};

const comparisons: Comparison[] = [
  {
    name: "score: the last 5,000 of 10,000 lines against the first",
    ours: () => void lines.slice(5_000).map(scoreLine),
    peer: () => void lines.slice(0, 5_000).map(scoreLine),
    goal: 1.3,
  },
  {
    name: "worklist: the first 100 rows of 10,000 cases against those of 100",
    ours: repeat(20, () => large.store.worklist.page({ ...page, limit: 100 })),
    peer: repeat(20, () => small.store.worklist.page({ ...page, limit: 100 })),
    goal: 2,
  },
  {
    name: "worklist: prefix search in 10,000 cases against 100",
    ours: repeat(50, () =>
      large.store.worklist.page({
        ...page,
        filter: { ...filter, text: "SAMPLE00005" },
      }),
    ),
    peer: repeat(50, () =>
      small.store.worklist.page({
        ...page,
        filter: { ...filter, text: "SAMPLE00005" },
      }),
    ),
    goal: 2,
  },
  {
    name: "open a case: one of 10,000 against one of 100",
    ours: repeat(50, () => large.store.cases.load(largeCase)),
    peer: repeat(50, () => small.store.cases.load(smallCase)),
    goal: 1.5,
  },
];

const measured = comparisons.map(measure);
for (const { name, oursMs, peerMs, ratio, goal } of measured) {
  const verdict = ratio <= goal ? "ok" : "MISSED";
  console.log(
    `${verdict}  ${ratio.toFixed(2)} (goal ${goal})  ${name}: ${oursMs.toFixed(2)} against ${peerMs.toFixed(2)} ms`,
  );
}
small.remove();
large.remove();
const keystrokes = await measureKeystrokes();
for (const { name, medianMs, p95Ms, ratio, goal, against } of keystrokes) {
  const verdict = ratio <= goal ? "ok" : "MISSED";
  console.log(
    `${verdict}  ${ratio.toFixed(2)} (goal ${goal})  ${name}: median ${medianMs.toFixed(2)}, 95th percentile ${p95Ms.toFixed(2)} ms, against ${against}`,
  );
}
process.exitCode = [...measured, ...keystrokes].every(
  ({ ratio, goal }) => ratio <= goal,
)
  ? 0
  : 1;
