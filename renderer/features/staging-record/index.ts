export { CircumstancesField } from "./circumstances-field.tsx";
export { HistoryCard } from "./history-card.tsx";
export { newestInUse } from "./newest-first.ts";
export {
  amendmentOf,
  emptyRecord,
  sameRecord,
  type RecordDraft,
} from "./record-draft.ts";
export { problemsByPath, type Problems } from "./save-errors.ts";
export { SaveForm } from "./save-form.tsx";
export { useSaveStaging } from "./use-save-staging.ts";
