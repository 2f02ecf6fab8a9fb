import { I18nProvider } from "@lingui/react";
import { i18n } from "@lingui/core";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from "@tanstack/react-router";
import { cleanup, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Provider } from "urql";
import { PresenceBar } from "@/features/presence/PresenceBar";
import { makeClient } from "@/lib/client";
import { hear } from "@/lib/live";
import { ViewerProvider, type Viewer } from "@/lib/viewer";
import { Toasts } from "@/ui/Toast";
import type { Floor } from "../../../../fixtures/floor";
import { answer, makeRoot } from "../../../../fixtures/server";
import { VIEWER } from "../../../../fixtures/world";
import { DeskPage } from "../DeskPage";
import { Ringer } from "../offers/Ringer";

vi.mock("@/lib/socket", () => ({
  listen: () => () => {},
  useLine: () => ({ state: "up" }),
  hangUp: () => {},
}));

// What comes when it is first drawn may take its time on a busy machine.
configure({ asyncUtilTimeout: 8000 });
vi.setConfig({ testTimeout: 30_000 });

type Asked = { name: string; variables: Record<string, Record<string, unknown> & string> };
let asked: Asked[] = [];
let floor: Floor;
let root: Record<string, unknown>;

beforeEach(() => {
  localStorage.clear();
  asked = [];
  root = makeRoot(false, (made) => (floor = made));
  vi.stubGlobal("fetch", async (_: string, init: { body: string }) => {
    const body = JSON.parse(init.body);
    asked.push({ name: body.operationName, variables: body.variables });
    return new Response(JSON.stringify(await answer(root, body)), { headers: { "Content-Type": "application/json" } });
  });
});
afterEach(cleanup);

const last = (name: string) => asked.findLast((each) => each.name === name)?.variables;

function open(path: string) {
  const base = createRootRoute({
    component: () => (
      <>
        <PresenceBar otherwise={null} />
        <Ringer />
        <Outlet />
      </>
    ),
  });
  const at = (path: string) => createRoute({ getParentRoute: () => base, path, component: DeskPage });
  const router = createRouter({
    routeTree: base.addChildren([at("/desk"), at("/desk/$number"), at("/desk/chat/$chat")]),
    history: createMemoryHistory({ initialEntries: [path] }),
  });
  render(
    <I18nProvider i18n={i18n}>
      <Provider value={makeClient()}>
        <ViewerProvider viewer={VIEWER as unknown as Viewer}>
          <RouterProvider router={router as never} />
          <Toasts />
        </ViewerProvider>
      </Provider>
    </I18nProvider>,
  );
  return router;
}

it("shows the conversation: whose lines they are, what only colleagues see, what is new", async () => {
  open("/desk/chat/chat-marta");
  const log = await screen.findByRole("log", { name: "Lines" });
  expect(await within(log).findByText("Adres bez zmian.")).toBeTruthy();
  expect(within(log).getByText(/only colleagues see it/)).toBeTruthy();
  expect(within(log).getByText("New")).toBeTruthy();
  expect(within(log).getByText(/Joined: Anna Kowalczyk/)).toBeTruthy();
  expect(within(log).getByRole("link", { name: /formularz-zwrotu.png/ })).toBeTruthy();
  await waitFor(() => expect(last("ReadChat")).toMatchObject({ seq: 9 }));
});

it("says a line with Enter, begins one with Shift and Enter, and keeps what is half written", async () => {
  const router = open("/desk/chat/chat-marta");
  const area = await screen.findByRole("textbox", { name: "Answer to Marta Wilczyńska" });
  const user = userEvent.setup();
  await user.click(area);
  await user.keyboard("Etykieta{Shift>}{Enter}{/Shift}jest w mailu.{Enter}");
  await waitFor(() =>
    expect(last("SayInChat")).toMatchObject({ input: { chat: "chat-marta", text: "Etykieta\njest w mailu." } }),
  );
  await waitFor(() => expect((area as HTMLTextAreaElement).value).toBe(""));
  expect(await screen.findByText(/jest w mailu\./)).toBeTruthy();
  expect(asked.filter((each) => each.name === "TypeInChat" && each.variables["on"] === (true as never))).toHaveLength(
    1,
  );
  await user.keyboard("Jeszcze");
  await router.navigate({ to: "/desk/chat/chat-piotr" } as never);
  await screen.findByRole("textbox", { name: "Answer to Piotr Gawron" });
  await router.navigate({ to: "/desk/chat/chat-marta" } as never);
  const again = await screen.findByRole("textbox", { name: "Answer to Marta Wilczyńska" });
  await waitFor(() => expect((again as HTMLTextAreaElement).value).toBe("Jeszcze"));
});

it("does not let out words that name another client, unless they are meant", async () => {
  open("/desk/chat/chat-marta");
  const area = await screen.findByRole("textbox", { name: "Answer to Marta Wilczyńska" });
  const user = userEvent.setup();
  await user.click(area);
  await user.keyboard("Zapraszamy do Buty24{Enter}");
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("Buty24");
  expect(last("SayInChat")).toBeUndefined();
  await user.click(within(alert).getByRole("button", { name: "It is meant" }));
  await waitFor(() => expect(last("SayInChat")).toMatchObject({ input: { text: "Zapraszamy do Buty24" } }));
});

it("goes to the second chat by Alt and 2 while the first is being written in", async () => {
  const router = open("/desk/chat/chat-marta");
  const area = await screen.findByRole("textbox", { name: "Answer to Marta Wilczyńska" });
  const list = await screen.findByRole("list", { name: "Your chats" });
  expect(within(list).getAllByRole("link")).toHaveLength(4);
  expect(within(list).getByRole("img", { name: /First answer: / })).toBeTruthy();
  const user = userEvent.setup();
  await user.click(area);
  await user.keyboard("{Alt>}[Digit2]{/Alt}");
  await waitFor(() => expect(router.state.location.pathname).toBe("/desk/chat/chat-piotr"));
});

it("ends by a key, asks for the outcome once, and saves with Enter", async () => {
  const router = open("/desk/chat/chat-marta");
  await screen.findByRole("textbox", { name: "Answer to Marta Wilczyńska" });
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: /End the chat/ }));
  const panel = await screen.findByRole("region", { name: "After work" });
  await within(panel).findByRole("button", { name: /Reklamacja/ });
  await waitFor(() => expect(document.activeElement).toBe(panel));
  await user.keyboard("{Enter}");
  expect(await within(panel).findByRole("alert")).toBeTruthy();
  expect(last("FinishChat")).toBeUndefined();
  await user.keyboard("2{Enter}");
  await waitFor(() =>
    expect(last("FinishChat")).toMatchObject({ input: { chat: "chat-marta", outcome: "d-1", resolve: true } }),
  );
  await waitFor(() => expect(router.state.location.pathname).toBe("/desk"));
});

it("finds an outcome by its words where there are more than digits", async () => {
  root["dispositions"] = Array.from({ length: 12 }, (_, position) => ({
    __typename: "Disposition",
    id: `d-${position}`,
    name: position === 11 ? "Zgubiona paczka" : `Powód ${position}`,
    parent: null,
    position,
    active: true,
  }));
  open("/desk/chat/chat-after");
  const panel = await screen.findByRole("region", { name: "After work" });
  const user = userEvent.setup();
  await user.type(await within(panel).findByRole("searchbox", { name: "Find an outcome" }), "zgub{Enter}");
  const chosen = await within(panel).findByRole("button", { name: "Zgubiona paczka" });
  expect(chosen.getAttribute("aria-pressed")).toBe("true");
  await user.type(within(panel).getByRole("textbox", { name: "Note for colleagues" }), "oddzwonić");
  await user.click(within(panel).getByRole("button", { name: "Keep the case open" }));
  await waitFor(() =>
    expect(last("FinishChat")).toMatchObject({ input: { outcome: "d-11", resolve: false, note: "oddzwonić" } }),
  );
});

it("says that a chat is not there, and leaves my work where it is", async () => {
  open("/desk/chat/nowhere");
  expect(await screen.findByText("Chat: nothing here")).toBeTruthy();
  expect(await screen.findByRole("list", { name: "Your chats" })).toBeTruthy();
});

it("passes a chat on to a person, with a note", async () => {
  open("/desk/chat/chat-marta");
  await screen.findByRole("textbox", { name: "Answer to Marta Wilczyńska" });
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: /Transfer/ }));
  const dialog = await screen.findByRole("dialog", { name: "Transfer the chat" });
  await user.click(await within(dialog).findByRole("button", { name: /Oksana Melnyk.*available/ }));
  await user.type(within(dialog).getByRole("textbox", { name: "Note for who takes it" }), "po ukraińsku");
  await user.click(within(dialog).getByRole("button", { name: "Transfer" }));
  await waitFor(() =>
    expect(last("TransferChat")).toMatchObject({
      input: { chat: "chat-marta", queue: null, person: "p-oksana", note: "po ukraińsku" },
    }),
  );
});

it("opens near the end of a thousand lines and brings older ones when they are asked for", async () => {
  open("/desk/chat/chat-long");
  const log = await screen.findByRole("log", { name: "Lines" });
  expect(await within(log).findByText(/\(1000\)/)).toBeTruthy();
  expect(screen.queryByText(/\(900\)/)).toBeNull();
  await userEvent.setup().click(screen.getByRole("button", { name: "Show older" }));
  expect(await screen.findByText(/\(801\)/)).toBeTruthy();
});

it("rings: says who and why, is taken by N, and opens", async () => {
  const router = open("/desk");
  await screen.findByText("You are available. What comes next rings here.");
  floor.ringFor(20, { chat: floor.newChat() });
  hear([{ topic: "OFFER", ids: [] }]);
  const card = await screen.findByRole("region", { name: "Next for you" });
  expect(await within(card).findByRole("img", { name: /Rings for \d+ s more/ })).toBeTruthy();
  await waitFor(() => expect(document.title.startsWith("● ")).toBe(true));
  const user = userEvent.setup();
  await user.click(within(card).getByRole("button", { name: "Why me?" }));
  const why = await screen.findByRole("dialog", { name: "Why this came to you" });
  expect(why.textContent).toContain("this promise breaks first");
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await user.keyboard("n");
  await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/desk\/chat\/chat-/));
  await waitFor(() => expect(document.title.startsWith("● ")).toBe(false));
});

it("skips what rings only with a reason", async () => {
  open("/desk");
  await screen.findByText("You are available. What comes next rings here.");
  floor.ringFor(20, { chat: floor.newChat() });
  hear([{ topic: "OFFER", ids: [] }]);
  await screen.findByRole("img", { name: /Rings for/ });
  const user = userEvent.setup();
  await user.keyboard("{Shift>}[KeyN]{/Shift}");
  await user.click(await screen.findByRole("menuitem", { name: "My shift ends" }));
  await waitFor(() =>
    expect(last("SkipOffer")).toMatchObject({ input: { offer: expect.any(String), reason: "SHIFT_ENDS" } }),
  );
});

it("takes what rings also while another chat is being written in", async () => {
  const router = open("/desk/chat/chat-marta");
  const area = await screen.findByRole("textbox", { name: "Answer to Marta Wilczyńska" });
  floor.ringFor(20, { chat: floor.newChat() });
  hear([{ topic: "OFFER", ids: [] }]);
  await screen.findByRole("img", { name: /Rings for/ });
  const user = userEvent.setup();
  await user.click(area);
  await user.keyboard("n");
  expect((area as HTMLTextAreaElement).value).toBe("n");
  expect(last("TakeOffer")).toBeUndefined();
  await user.keyboard("{Alt>}[KeyN]{/Alt}");
  await waitFor(() => expect(router.state.location.pathname).not.toBe("/desk/chat/chat-marta"));
});

it("says what became of what rang: the case that nobody acted on is mine", async () => {
  open("/desk");
  await screen.findByText("You are available. What comes next rings here.");
  const offer = floor.ringFor(20, { case: floor.offered });
  hear([{ topic: "OFFER", ids: [] }]);
  await screen.findByText("taken for you in");
  Object.assign(floor.offered, { assignee: floor.presence["person"] });
  floor.stop(offer);
  hear([{ topic: "OFFER", ids: [] }]);
  expect(await screen.findByText("Taken for you: Олена Ткачук")).toBeTruthy();
});

it("says what became of what rang: the chat that I did not answer is gone, and I am taken off", async () => {
  open("/desk");
  await screen.findByText("You are available. What comes next rings here.");
  const offer = floor.ringFor(20, { chat: floor.newChat() });
  hear([{ topic: "OFFER", ids: [] }]);
  await screen.findByRole("img", { name: /Rings for/ });
  floor.stand("PAUSE", "not_answering");
  floor.stop(offer);
  hear([
    { topic: "OFFER", ids: [] },
    { topic: "PRESENCE", ids: [] },
  ]);
  expect(await screen.findByText(/You did not answer in time/)).toBeTruthy();
  expect(await screen.findByRole("button", { name: "I am back" })).toBeTruthy();
});

it("says loudly that I did not answer, and takes me back by one press", async () => {
  open("/desk");
  const pill = await screen.findByRole("button", { name: /^Available/ });
  floor.stand("PAUSE", "not_answering");
  hear([{ topic: "PRESENCE", ids: [] }]);
  await waitFor(() => expect(pill.textContent).toMatch(/^Not answering/));
  await userEvent.setup().click(screen.getByRole("button", { name: "I am back" }));
  await waitFor(() => expect(last("SetPresence")).toMatchObject({ input: { state: "AVAILABLE", reason: null } }));
  await waitFor(() => expect(screen.getByRole("button", { name: /^Available/ })).toBeTruthy());
});

it("takes a break by its name, with what was taken of it today", async () => {
  open("/desk");
  await screen.findByRole("button", { name: /^Available/ });
  const user = userEvent.setup();
  await user.keyboard("p");
  const card = await screen.findByRole("dialog", { name: "Presence" });
  await user.click(within(card).getByRole("button", { name: /Kawa.*10 min.*today 10 min/ }));
  await waitFor(() => expect(last("SetPresence")).toMatchObject({ input: { state: "PAUSE", reason: "coffee" } }));
  expect(await screen.findByRole("button", { name: /^Kawa/ })).toBeTruthy();
});
