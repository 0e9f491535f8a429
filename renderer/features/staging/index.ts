export { StagingScreen } from "./staging-screen.tsx";
