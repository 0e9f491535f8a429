import { useHotkeys } from "@mantine/hooks";
import type { HotkeyItem } from "@mantine/hooks";
import { Link, useNavigate } from "@tanstack/react-router";
import styles from "./case-layout.module.css";

const tabs = [
  { to: "/case/$caseId", label: "Summary" },
  { to: "/case/$caseId/pathology", label: "Pathology" },
  { to: "/case/$caseId/staging", label: "Staging" },
  { to: "/case/$caseId/prognosis", label: "Prognosis" },
  { to: "/case/$caseId/options", label: "Options" },
  { to: "/case/$caseId/details", label: "Details" },
] as const;

/** The views of one case in the order of work, the record itself last; 1 to 6 (Alt in a field) go to them. */
export function CaseTabs({ caseId }: { caseId: string }) {
  const navigate = useNavigate();
  const keys = (prefix: string): HotkeyItem[] =>
    tabs.map(({ to }, index) => [
      `${prefix}${index + 1}`,
      () => void navigate({ to, params: { caseId } }),
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
