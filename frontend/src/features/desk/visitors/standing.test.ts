import { expect, test } from "vitest";
import { mayAsk, standingOf } from "./standing";

test("a chat that goes on comes before the invitation that led to it", () => {
  expect(standingOf({ asked: "ACCEPTED", chat: { state: "TALKING" } })).toBe("CHATS");
  expect(standingOf({ asked: null, chat: { state: "RINGING" } })).toBe("WAITS");
  expect(standingOf({ asked: "ACCEPTED", chat: { state: "OVER" } })).toBe("ACCEPTED");
  expect(standingOf({ asked: null, chat: null })).toBe("ALONE");
});

test("only who has nothing of us before his eyes is asked", () => {
  const all = ["CHATS", "WAITS", "SENT", "SHOWN", "ACCEPTED", "DISMISSED", "ALONE"] as const;
  expect(all.filter(mayAsk)).toEqual(["DISMISSED", "ALONE"]);
});
