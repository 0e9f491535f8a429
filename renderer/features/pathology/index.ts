export { PathologyScreen } from "./pathology-screen.tsx";
