export { RecordValueDialog } from "./record-value-dialog.tsx";
