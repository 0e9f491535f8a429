export { DescribedStaging } from "./described-staging.tsx";
