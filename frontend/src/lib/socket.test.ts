import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { ClientOptions, Sink } from "graphql-ws";

const wire = vi.hoisted(() => ({
  sinks: [] as Sink[],
  options: undefined as ClientOptions | undefined,
  terminate: vi.fn(),
}));
vi.mock("graphql-ws", () => ({
  createClient: (options: ClientOptions) => {
    wire.options = options;
    const subscribe = (_: unknown, sink: Sink) => {
      wire.sinks.push(sink);
      return () => sink.complete();
    };
    return { subscribe, terminate: wire.terminate, dispose: () => {} };
  },
}));

const { hangUp, listen } = await import("./socket");
const sink = () => ({ next: vi.fn(), error: vi.fn(), complete: vi.fn() });

beforeEach(() => {
  vi.useFakeTimers();
  wire.sinks = [];
  wire.terminate.mockClear();
  hangUp();
});
afterEach(() => vi.useRealTimers());

it("goes on listening when the server ends in good order or the line breaks for good", async () => {
  const end = listen({ query: "" }, sink());
  await vi.advanceTimersByTimeAsync(0);
  wire.sinks[0]?.complete();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(wire.sinks).toHaveLength(2);
  wire.sinks[1]?.error(new CloseEvent("close", { code: 1011 }));
  await vi.advanceTimersByTimeAsync(20_000);
  expect(wire.sinks).toHaveLength(3);
  end();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(wire.sinks).toHaveLength(3);
});

it("gives up what the server refuses by name, and says so", async () => {
  const mine = sink();
  listen({ query: "" }, mine);
  await vi.advanceTimersByTimeAsync(0);
  wire.sinks[0]?.error([{ message: "no" }] as never);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(mine.error).toHaveBeenCalledOnce();
  expect(wire.sinks).toHaveLength(1);
});

it("breaks a line off that does not answer, and keeps one that does", async () => {
  listen({ query: "" }, sink());
  await vi.advanceTimersByTimeAsync(0);
  const on = wire.options?.on;
  on?.ping?.(false, undefined);
  on?.pong?.(true, undefined);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(wire.terminate).not.toHaveBeenCalled();
  on?.ping?.(false, undefined);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(wire.terminate).toHaveBeenCalledOnce();
});
