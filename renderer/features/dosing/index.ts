export { DosingCard } from "./dosing-card.tsx";
