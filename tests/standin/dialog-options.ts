export type DialogMethod =
  "showOpenDialog" | "showSaveDialog" | "showMessageBox";
export interface DialogOptions {
  title?: string;
  message?: string;
  detail?: string;
  defaultPath?: string;
  buttons?: string[];
  cancelId?: number;
  defaultId?: number;
  properties?: string[];
  filters?: { name: string; extensions: string[] }[];
}
