import { I18nProvider } from "@lingui/react";
import { i18n } from "@lingui/core";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Provider } from "urql";
import { makeClient } from "@/lib/client";
import { ViewerProvider, type Viewer } from "@/lib/viewer";
import { answer, makeRoot } from "../../../fixtures/server";
import { VIEWER } from "../../../fixtures/world";
import { DeskPage } from "./DeskPage";

vi.mock("@/lib/socket", () => ({
  listen: () => () => {},
  useLine: () => ({ state: "up" }),
  hangUp: () => {},
}));

let asked: { name: string; variables: Record<string, never> }[] = [];

beforeEach(() => {
  // Without a store of its own this browser keeps drafts where they wait for one.
  localStorage.clear();
  asked = [];
  const root = makeRoot();
  vi.stubGlobal("fetch", async (_: string, init: { body: string }) => {
    const body = JSON.parse(init.body);
    asked.push({ name: body.operationName, variables: body.variables });
    return new Response(JSON.stringify(await answer(root, body)), { headers: { "Content-Type": "application/json" } });
  });
});
afterEach(cleanup);

async function openDesk() {
  const root = createRootRoute();
  const desk = createRoute({ getParentRoute: () => root, path: "/desk/$number", component: DeskPage });
  const router = createRouter({
    routeTree: root.addChildren([desk]),
    history: createMemoryHistory({ initialEntries: ["/desk/LS-48213"] }),
  });
  render(
    <I18nProvider i18n={i18n}>
      <Provider value={makeClient()}>
        <ViewerProvider viewer={VIEWER as unknown as Viewer}>
          <RouterProvider router={router as never} />
        </ViewerProvider>
      </Provider>
    </I18nProvider>,
  );
  return screen.findByRole("textbox", { name: /Answer to Marta/ });
}

it("shows the case with its client, its clock and its mails", async () => {
  await openDesk();
  expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("Zwrot 2 książek");
  expect(await screen.findByText(/WAW312M/)).toBeTruthy();
  expect(screen.getByText("Internal note")).toBeTruthy();
});

it("fills a macro in where / was typed", async () => {
  const area = await openDesk();
  const user = userEvent.setup();
  await user.click(area);
  await user.keyboard("Dzień dobry, /zw");
  await screen.findByRole("option", { name: /zwrot-14-dni/ });
  await user.keyboard("{Enter}");
  await waitFor(() => expect((area as HTMLTextAreaElement).value).toMatch(/^Dzień dobry, W załączniku przesyłam/));
});

it("stops a paste that names another client, and lets it in only when it is meant", async () => {
  const area = await openDesk();
  const user = userEvent.setup();
  await user.click(area);
  await user.paste("Zapraszamy do Buty24");
  expect((area as HTMLTextAreaElement).value).toBe("");
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("Buty24");
  await user.click(within(alert).getByRole("button", { name: "It is meant" }));
  expect((area as HTMLTextAreaElement).value).toContain("Buty24");
});

it("sends with one key and empties the composer; the mail can be taken back", async () => {
  const area = await openDesk();
  const user = userEvent.setup();
  await user.click(area);
  await user.keyboard("Etykieta w załączniku.");
  await user.keyboard("{Control>}{Enter}{/Control}");
  // The case would end without an outcome: that is asked for first, and answered by a digit.
  await screen.findByRole("dialog", { name: "How did it end?" });
  expect(asked.some((each) => each.name === "SendReply")).toBe(false);
  await user.keyboard("2");
  await waitFor(() => expect((area as HTMLTextAreaElement).value).toBe(""));
  const sent = asked.find((each) => each.name === "SendReply");
  expect(sent?.variables).toMatchObject({
    input: { case: "case-48213", text: "Etykieta w załączniku.", andThen: "RESOLVE", seen: "t-3" },
  });
  expect(sent?.variables).toMatchObject({ input: { disposition: expect.any(String) } });
  await user.click(await screen.findByRole("button", { name: "Undo" }));
  await waitFor(() => expect((area as HTMLTextAreaElement).value).toBe("Etykieta w załączniku."));
});

it("sets the outcome by a digit outside the text", async () => {
  await openDesk();
  await screen.findByRole("button", { name: /Reklamacja/ });
  await userEvent.setup().keyboard("2");
  await waitFor(() => expect(asked.some((each) => each.name === "SetDisposition")).toBe(true));
});
