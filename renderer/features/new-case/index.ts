export { NewCaseScreen } from "./new-case-screen.tsx";
