import { Button } from "@mantine/core";
import { useFocusOnMount } from "../../ui/use-focus-on-mount.ts";
import styles from "./edit-case.module.css";
import { differences } from "./merge.ts";
import { OtherVersion } from "./other-version.tsx";
import type { Section } from "../../ui/section-form/section.ts";
import { typedFrom } from "../../ui/section-form/typed-section.ts";
import type { useSection } from "./use-section.ts";

/** Why a save was refused and, when someone saved since, both versions side by side with the two ways out. */
export function SaveRefusal(props: {
  state: ReturnType<typeof useSection>;
  section: Section;
}) {
  const { state, section } = props;
  const { refusal, other } = state;
  return (
    <>
      {refusal !== null && (
        <div className={styles.refusal} role="alert">
          <p>{refusal.sentence}</p>
          {refusal.isStale && other === null && (
            <ShowOther onShow={() => void state.showOther()} />
          )}
        </div>
      )}
      {other !== null && (
        <OtherVersion
          stored={other}
          lines={differences(section, {
            base: state.baseTyped,
            mine: state.typed,
            stored: typedFrom(section, other.body),
          })}
          isSaving={state.isSaving}
          onMineOnTop={() => state.putMineOnTop(other)}
          onDiscard={() => state.takeOther(other)}
        />
      )}
    </>
  );
}

/** Takes the focus, so that the way on is one key away. */
function ShowOther({ onShow }: { onShow: () => void }) {
  const button = useFocusOnMount<HTMLButtonElement>();
  return (
    <Button ref={button} variant="default" mt="xs" onClick={onShow}>
      Show the other version
    </Button>
  );
}
