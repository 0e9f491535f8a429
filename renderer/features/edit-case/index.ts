export { atText } from "./at-text.ts";
export { DetailsScreen } from "./details-screen.tsx";
export { differences, mineOnTop } from "./merge.ts";
export { OtherVersion } from "./other-version.tsx";
export { SaveRefusal } from "./save-refusal.tsx";
export { useFocusOnProblem } from "./use-focus-on-problem.ts";
export type { Drafts } from "./use-section-state.ts";
export { useSection } from "./use-section.ts";
