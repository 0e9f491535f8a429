import { Button, Menu } from "@mantine/core";
import type { Paper } from "../../shared/contract/printing.ts";
import { preferredPaper } from "./preferences.ts";
import { usePrintSummary } from "./print-summary.ts";

const papers: readonly { paper: Paper; label: string }[] = [
  { paper: "A4", label: "A4 page" },
  { paper: "letter", label: "US Letter page" },
];

/** Prints the one-page summary on A4 or Letter; Ctrl+P prints on the paper used last. */
export function PrintMenu({ caseId }: { caseId: string }) {
  const print = usePrintSummary();
  return (
    <Menu position="bottom-end" transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <Button
          variant="default"
          size="compact-sm"
          loading={print.isPending}
          aria-keyshortcuts="Control+P"
        >
          Print summary
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {papers.map(({ paper, label }) => (
          <Menu.Item
            key={paper}
            onClick={() => print.run(caseId, paper)}
            rightSection={paper === preferredPaper() ? "Ctrl P" : null}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
