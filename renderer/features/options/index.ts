export { OptionsScreen } from "./options-screen.tsx";
