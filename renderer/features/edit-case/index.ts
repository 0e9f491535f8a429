export { DetailsScreen } from "./details-screen.tsx";
