import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { EmptyState } from "../ui/empty-state.tsx";

/** For an address that leads nowhere. */
export function NotFound() {
  return (
    <EmptyState
      center
      title="There is no such screen."
      text="The address is from another version, or was mistyped."
      actions={
        <Button renderRoot={(props) => <Link to="/worklist" {...props} />}>
          Back to the worklist
        </Button>
      }
    />
  );
}
