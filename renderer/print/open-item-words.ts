import type { OpenItem } from "../../shared/domain/views.ts";
import { formatDate } from "../../shared/format.ts";
import { isNotPursued } from "../../shared/not-pursued.ts";

/** The open items in order; those with the same owner and dates are told together. */
export function byStanding(
  items: readonly OpenItem[],
): { standing: string; items: string[] }[] {
  const groups: { standing: string; items: string[] }[] = [];
  for (const item of items) {
    const standing = standingOf(item);
    const group = groups.find((other) => other.standing === standing);
    if (group === undefined) groups.push({ standing, items: [item.item] });
    else group.items.push(item.item);
  }
  return groups;
}

function standingOf(item: OpenItem): string {
  if (item.requestedOn === null && isNotPursued(item))
    return "not pursued, patient has died";
  const asked =
    item.requestedOn === null
      ? "not requested"
      : `requested ${formatDate(item.requestedOn)}`;
  const due = item.dueOn === null ? [] : [`due ${formatDate(item.dueOn)}`];
  return [asked, ...due, item.owner ?? "no owner"].join(", ");
}
