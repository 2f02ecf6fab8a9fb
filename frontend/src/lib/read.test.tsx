import { act, cleanup, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { Client, Provider, fetchExchange, gql } from "urql";
import { afterEach, describe, expect, it } from "vitest";
import { useRead } from "./read";

const ASK = gql`
  query Ask {
    word
  }
`;

afterEach(cleanup);

const said = (body: object) => () =>
  Promise.resolve(new Response(JSON.stringify(body), { headers: { "content-type": "application/json" } }));
const noLine = () => Promise.reject(new TypeError("no line"));

/** Reads with answers given by hand, in turn. */
function reading(answers: (() => Promise<Response>)[]) {
  const client = new Client({
    url: "http://shop.example/graphql",
    preferGetMethod: false,
    fetch: () => (answers.shift() ?? noLine)(),
    exchanges: [fetchExchange],
  });
  return renderHook(() => useRead<{ word: string }, Record<string, never>>({ query: ASK, variables: {} }), {
    wrapper: ({ children }: { children: ReactNode }) => <Provider value={client}>{children}</Provider>,
  });
}

describe("what was read", () => {
  it("stays while the line is lost, and says so", async () => {
    const { result } = reading([said({ data: { word: "first" } }), noLine, said({ data: { word: "second" } })]);
    await waitFor(() => expect(result.current.data).toEqual({ word: "first" }));
    act(() => result.current.again());
    await waitFor(() => expect(result.current.problem?.kind).toBe("offline"));
    expect(result.current.data).toEqual({ word: "first" });
    act(() => result.current.again());
    await waitFor(() => expect(result.current.data).toEqual({ word: "second" }));
    expect(result.current.problem).toBeNull();
  });

  it("goes when it may not be seen any more", async () => {
    const denied = { data: null, errors: [{ message: "", extensions: { code: "DENIED", right: "case.read" } }] };
    const { result } = reading([said({ data: { word: "first" } }), said(denied)]);
    await waitFor(() => expect(result.current.data).toEqual({ word: "first" }));
    act(() => result.current.again());
    await waitFor(() => expect(result.current.problem?.kind).toBe("denied"));
    expect(result.current.data ?? undefined).toBeUndefined();
  });
});
