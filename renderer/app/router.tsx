import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  redirect,
} from "@tanstack/react-router";
import { ImportScreen } from "../features/import/index.ts";
import { MeetingsScreen } from "../features/meetings/index.ts";
import { NewCaseScreen } from "../features/new-case/index.ts";
import { RulesScreen } from "../features/rules/index.ts";
import { SettingsScreen } from "../features/settings/index.ts";
import { WorklistScreen } from "../features/worklist/index.ts";
import { CaseLayout } from "./case-layout.tsx";
import {
  DetailsTab,
  OptionsTab,
  PathologyTab,
  PrognosisTab,
  StagingTab,
  SummaryTab,
} from "./case-views.tsx";
import { ScreenFailure } from "./error-boundary.tsx";
import { NotFound } from "./not-found.tsx";
import { rulesSearchSchema } from "./rules-search.ts";
import { WorkspaceGate } from "./workspace-gate.tsx";
import { worklistSearchSchema } from "./worklist-search.ts";

const rootRoute = createRootRoute({
  component: WorkspaceGate,
  notFoundComponent: NotFound,
});

const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/",
  beforeLoad: () => {
    // oxlint-disable-next-line typescript/only-throw-error
    throw redirect({ to: "/worklist" });
  },
});

const worklistRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/worklist",
  validateSearch: worklistSearchSchema,
  component: WorklistScreen,
});

const meetingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/meetings",
  component: MeetingsScreen,
});

const importRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/import",
  component: ImportScreen,
});

const newCaseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/new-case",
  component: NewCaseScreen,
});

const rulesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/rules",
  validateSearch: rulesSearchSchema,
  component: RulesScreen,
});

const settingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/settings",
  component: SettingsScreen,
});

const caseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/case/$caseId",
  component: CaseLayout,
});

const summaryRoute = createRoute({
  getParentRoute: () => caseRoute,
  path: "/",
  component: SummaryTab,
});

const pathologyRoute = createRoute({
  getParentRoute: () => caseRoute,
  path: "/pathology",
  component: PathologyTab,
});

const stagingRoute = createRoute({
  getParentRoute: () => caseRoute,
  path: "/staging",
  component: StagingTab,
});

const prognosisRoute = createRoute({
  getParentRoute: () => caseRoute,
  path: "/prognosis",
  component: PrognosisTab,
});

const optionsRoute = createRoute({
  getParentRoute: () => caseRoute,
  path: "/options",
  component: OptionsTab,
});

const detailsRoute = createRoute({
  getParentRoute: () => caseRoute,
  path: "/details",
  component: DetailsTab,
});

/** Every screen and its place; the app protocol serves one page for all. */
export const router = createRouter({
  // In memory: what is searched for must not stand in an address that a browser writes down.
  history: createMemoryHistory({ initialEntries: ["/worklist"] }),
  routeTree: rootRoute.addChildren([
    startRoute,
    worklistRoute,
    meetingsRoute,
    importRoute,
    newCaseRoute,
    rulesRoute,
    settingsRoute,
    caseRoute.addChildren([
      summaryRoute,
      pathologyRoute,
      stagingRoute,
      prognosisRoute,
      optionsRoute,
      detailsRoute,
    ]),
  ]),
  defaultErrorComponent: ({ error, reset }) => (
    <ScreenFailure
      failure={error instanceof Error ? error : new Error(String(error))}
      onRetry={reset}
    />
  ),
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
