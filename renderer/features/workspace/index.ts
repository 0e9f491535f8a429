export { CreateWorkspaceScreen } from "./create-workspace-screen.tsx";
export { StartupErrorScreen } from "./startup-error-screen.tsx";
export { UnlockScreen } from "./unlock-screen.tsx";
