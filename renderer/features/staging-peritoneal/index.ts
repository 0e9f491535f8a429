export { PeritonealStaging } from "./peritoneal-staging.tsx";
