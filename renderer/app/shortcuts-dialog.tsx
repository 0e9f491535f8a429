import { Modal } from "@mantine/core";
import { KeyHint } from "../ui/key-hint.tsx";
import { shortcutGroups } from "./shortcuts.ts";
import styles from "./shortcuts-dialog.module.css";

/** Every keyboard shortcut, opened with "?". */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  return (
    <Modal opened onClose={onClose} title="Keyboard shortcuts" size="60rem">
      <div className={styles.groups}>
        {shortcutGroups.map((group) => (
          <section key={group.title}>
            <h3 className={styles.title}>{group.title}</h3>
            <dl className={styles.list}>
              {group.keys.map(({ keys, does }) => (
                <div key={keys} className={styles.row}>
                  <dt>{does}</dt>
                  <dd>
                    <KeyHint keys={keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
