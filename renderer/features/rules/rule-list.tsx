import { TextInput } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import type { ChannelOutput } from "../../../shared/contract/index.ts";
import { Chip } from "../../ui/chip.tsx";
import { hasAllWords, rulesByGroup, type FoundRule } from "./filter-rules.ts";
import { moveAmong } from "./move-among.ts";
import styles from "./rule-list.module.css";

const stops = "input, a";

/** The rules by group. Typing filters, Up and Down move, Enter opens. */
export function RuleList({
  rules,
  notOffered,
  chosen,
}: ChannelOutput<"rules.list"> & { chosen: string | undefined }) {
  const [typed, setTyped] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  useHotkeys([["/", () => field.current?.focus()]]);
  const groups = rulesByGroup(rules, typed);
  const others = notOffered.filter(({ name, reason }) =>
    hasAllWords(`${name} ${reason}`, typed),
  );
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const first = groups[0]?.rules[0];
    if (moveAmong(event, stops) || event.key !== "Enter") return;
    if (event.target === field.current && first !== undefined)
      void navigate({ to: "/rules", search: searchOf(first) });
  };
  return (
    <nav className={styles.list} aria-label="Rules">
      <div role="presentation" className={styles.lines} onKeyDown={onKeyDown}>
        <TextInput
          ref={field}
          type="search"
          aria-label="Filter the rules"
          placeholder="Filter the rules  ( / )"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Link
          to="/rules"
          search={{}}
          className={styles.line}
          data-chosen={chosen === undefined || undefined}
        >
          About the rules and their checks
        </Link>
        {groups.map(({ group, rules: lines }) => (
          <section key={group} aria-label={group}>
            <h2 className={styles.group}>{group}</h2>
            {lines.map((found) => (
              <Line
                key={found.line.rule}
                found={found}
                isChosen={found.line.rule === chosen}
              />
            ))}
          </section>
        ))}
        {groups.length + others.length === 0 && (
          <output className={styles.quiet}>No rule matches “{typed}”.</output>
        )}
        {others.length > 0 && (
          <section aria-label="Not offered">
            <h2 className={styles.group}>Not offered</h2>
            {others.map(({ name }) => (
              <Link key={name} to="/rules" search={{}} className={styles.other}>
                {name}
              </Link>
            ))}
          </section>
        )}
      </div>
    </nav>
  );
}

function searchOf({ line, row }: FoundRule): { rule: string; row?: string } {
  return row === null ? { rule: line.rule } : { rule: line.rule, row };
}

function Line({ found, isChosen }: { found: FoundRule; isChosen: boolean }) {
  const { line, row } = found;
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isChosen) link.current?.scrollIntoView({ block: "nearest" });
  }, [isChosen]);
  return (
    <Link
      ref={link}
      to="/rules"
      search={searchOf(found)}
      className={styles.line}
      aria-current={isChosen ? "page" : undefined}
      data-chosen={isChosen || undefined}
    >
      <span className={styles.name}>
        {line.title}
        {row !== null && ` · ${row}`}
      </span>
      <span className={styles.facts}>
        {line.version} · {line.rows} {line.rows === 1 ? "row" : "rows"}
      </span>
      {line.unverified > 0 && (
        <Chip tone="amber">{line.unverified} unverified</Chip>
      )}
      {line.checked > 0 && <Chip>{line.checked} checked</Chip>}
      {line.differs > 0 && (
        <Chip tone="red">
          {line.differs} {line.differs === 1 ? "differs" : "differ"}
        </Chip>
      )}
    </Link>
  );
}
