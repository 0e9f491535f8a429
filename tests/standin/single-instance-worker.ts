import { rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { parentPort, workerData } from "node:worker_threads";

const { socket, self, state } = workerData as {
  socket: string;
  self: string;
  state: Int32Array;
};
const first = 1;
const later = 2;

function answer(value: number): void {
  Atomics.store(state, 0, value);
  Atomics.notify(state, 0);
}

/** Listens for later instances; if one listens already, hands over to it. */
function listen(mayRetry: boolean): void {
  const server = createServer((other) => {
    let text = "";
    other.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
    });
    other.on("end", () => {
      parentPort?.postMessage(text, []);
      other.end();
    });
  });
  server.once("error", () => handOver(mayRetry));
  server.listen({ path: socket }, () => answer(first));
}

function handOver(mayRetry: boolean): void {
  const other = connect({ path: socket });
  other.once("connect", () => other.end(self));
  other.once("close", (failed) => {
    if (!failed) answer(later);
  });
  other.once("error", () => {
    if (!mayRetry) return answer(later);
    if (!socket.startsWith("\0")) rmSync(socket, { force: true });
    listen(false);
  });
  other.resume();
}

listen(true);
