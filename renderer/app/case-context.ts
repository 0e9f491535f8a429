import { createContext, useContext } from "react";
import type { SummaryView } from "../../shared/domain/views.ts";

/** The loaded summary of the open case, for its tabs. */
export const CaseContext = createContext<SummaryView | null>(null);

/** The loaded case of the route above; a tab is drawn only when it is there. */
export function useOpenCase(): SummaryView {
  const summary = useContext(CaseContext);
  if (summary === null) throw new Error("No case is open.");
  return summary;
}
