export { WorklistScreen } from "./worklist-screen.tsx";
