export { PrognosisScreen } from "./prognosis-screen.tsx";
