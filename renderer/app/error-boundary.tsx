import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { Component } from "react";
import type { ReactNode } from "react";

/** Draws a helpful sentence in place of a screen that failed; what is stored is not touched by it. */
export class ErrorBoundary extends Component<
  { children: ReactNode },
  { failure: Error | null }
> {
  override state: { failure: Error | null } = { failure: null };

  static getDerivedStateFromError(failure: Error) {
    return { failure };
  }

  override render(): ReactNode {
    if (this.state.failure === null) return this.props.children;
    return (
      <ScreenFailure
        failure={this.state.failure}
        onRetry={() => this.setState({ failure: null })}
      />
    );
  }
}

/** What a failed screen shows, in the router and outside it. */
export function ScreenFailure(props: { failure: Error; onRetry: () => void }) {
  return (
    <Stack p="lg" gap="sm" maw="62ch" role="alert">
      <Title order={2} size="md">
        This screen stopped working.
      </Title>
      <Text>
        Everything saved before is safe. Try again; if it happens once more, go
        back to the worklist and tell the person who looks after this program
        the words below.
      </Text>
      <Text c="dimmed">{props.failure.message}</Text>
      <Group>
        <Button onClick={props.onRetry}>Try again</Button>
        <Button variant="default" onClick={() => window.location.reload()}>
          Back to the worklist
        </Button>
      </Group>
    </Stack>
  );
}
