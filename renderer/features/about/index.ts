export { AboutDialog } from "./about-dialog.tsx";
export { IntendedUseNotice } from "./intended-use-notice.tsx";
