import { useHotkeys } from "@mantine/hooks";
import type { HotkeyItem } from "@mantine/hooks";
import { Link, useNavigate, useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { focusCaseView, focusOpenedView } from "./case-view-focus.ts";
import styles from "./case-layout.module.css";

const tabs = [
  { to: "/case/$caseId", label: "Summary" },
  { to: "/case/$caseId/pathology", label: "Pathology" },
  { to: "/case/$caseId/staging", label: "Staging" },
  { to: "/case/$caseId/prognosis", label: "Prognosis" },
  { to: "/case/$caseId/options", label: "Options" },
  { to: "/case/$caseId/details", label: "Details" },
] as const;

/** The views of one case in the order of work, the record itself last; 1 to 6 (Alt in a field) go to them, and the keyboard with them. */
export function CaseTabs({ caseId }: { caseId: string }) {
  const navigate = useNavigate();
  const shown = useRouterState({
    select: ({ resolvedLocation }) => resolvedLocation?.pathname,
  });
  const goingTo = useRef<string | null>(null);
  useEffect(() => {
    if (shown !== goingTo.current) return;
    goingTo.current = null;
    focusOpenedView();
  }, [shown]);
  const go = (to: (typeof tabs)[number]["to"]): void => {
    const path = to.replace("$caseId", caseId);
    if (shown === path) return focusCaseView();
    goingTo.current = path;
    void navigate({ to, params: { caseId } });
  };
  const keys = (prefix: string): HotkeyItem[] =>
    tabs.map(({ to }, index) => [
      `${prefix}${index + 1}`,
      () => go(to),
      { usePhysicalKeys: false },
    ]);
  useHotkeys(keys(""));
  useHotkeys(keys("alt+"), []);
  return (
    <nav className={styles.tabs} aria-label="Case">
      {tabs.map(({ to, label }, index) => (
        <Link
          key={to}
          to={to}
          params={{ caseId }}
          activeOptions={{ exact: true }}
          className={styles.tab}
          aria-keyshortcuts={`${index + 1} Alt+${index + 1}`}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
