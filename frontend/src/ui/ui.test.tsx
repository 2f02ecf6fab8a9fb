import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, expect, it, vi } from "vitest";
import { Button } from "./Button";
import { MenuButton } from "./Menu";
import { PopButton } from "./PopButton";
import { TextField } from "./TextField";
import { toast, Toasts } from "./Toast";

afterEach(cleanup);

const show = (what: React.ReactNode) => render(<I18nProvider i18n={i18n}>{what}</I18nProvider>);

it("opens a menu by a press, runs the line and gives the focus back", async () => {
  const person = userEvent.setup();
  const run = vi.fn();
  show(
    <MenuButton label="More" lines={[{ id: "a", text: "Assign", run }, "line", { id: "b", text: "Spam" }]}>
      <Button>More</Button>
    </MenuButton>,
  );
  const button = screen.getByRole("button", { name: "More" });
  expect(button.getAttribute("aria-haspopup")).toBe("menu");

  await person.click(button);
  await person.click(await screen.findByRole("menuitem", { name: "Assign" }));

  expect(run).toHaveBeenCalledOnce();
  await waitFor(() => expect(screen.queryByRole("menu")).toBeNull());
});

it("opens a menu by the arrow key and closes it by Escape", async () => {
  const person = userEvent.setup();
  show(
    <MenuButton label="More" lines={[{ id: "a", text: "Assign" }]}>
      <Button>More</Button>
    </MenuButton>,
  );
  await person.tab();
  await person.keyboard("{ArrowDown}");
  const menu = await screen.findByRole("menu");
  await waitFor(() => expect(menu.parentElement?.contains(document.activeElement)).toBe(true));

  await person.keyboard("{Escape}");

  await waitFor(() => expect(screen.queryByRole("menu")).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("button", { name: "More" })));
});

it("opens a card beside the words that ask for it", async () => {
  const person = userEvent.setup();
  show(
    <PopButton text="Why?" label="Why this deadline">
      <p>Because of the contract</p>
    </PopButton>,
  );
  await person.click(screen.getByRole("button", { name: "Why?" }));
  expect(await screen.findByRole("dialog", { name: "Why this deadline" })).toBeTruthy();
});

it("says what is wrong beside the field and to screen readers", async () => {
  const person = userEvent.setup();
  function Form() {
    const [text, setText] = useState("");
    return (
      <TextField label="Name" value={text} onChange={setText} isRequired problem="Too short" help="As they know it" />
    );
  }
  show(<Form />);
  const field = screen.getByRole("textbox", { name: /Name/ });
  await person.type(field, "Sowa");
  expect((field as HTMLInputElement).value).toBe("Sowa");
  expect(field.getAttribute("aria-invalid")).toBe("true");
  expect(field.getAttribute("aria-required")).toBe("true");
  const told = field
    .getAttribute("aria-describedby")
    ?.split(" ")
    .map((id) => document.querySelector(`[id="${id}"]`)?.textContent);
  expect(told).toEqual(["As they know it", "Too short"]);
});

it("shows a message and undoes", async () => {
  const person = userEvent.setup();
  const undo = vi.fn();
  show(<Toasts />);
  toast({ text: "The mail leaves in 10 s", undo: { text: "Undo", run: undo } });
  // What shows messages is loaded with the first of them.
  await person.click(await screen.findByRole("button", { name: "Undo" }, { timeout: 8_000 }));
  expect(undo).toHaveBeenCalledOnce();
  await waitFor(() => expect(screen.queryByText("The mail leaves in 10 s")).toBeNull());
});

it("presses by a key when it is let go, once, and not while it is busy", async () => {
  const person = userEvent.setup();
  const run = vi.fn();
  const sent = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
  const { rerender } = render(<Button onPress={run}>Go</Button>);
  await person.tab();
  await person.keyboard("{Enter>3}");
  expect(run).not.toHaveBeenCalled();
  await person.keyboard("{/Enter}[Space]");
  expect(run).toHaveBeenCalledTimes(2);
  rerender(
    <Button onPress={run} busy>
      Go
    </Button>,
  );
  await person.click(screen.getByRole("button", { name: "Go" }));
  await person.keyboard("{Enter}");
  expect(run).toHaveBeenCalledTimes(2);
  rerender(
    <form onSubmit={sent}>
      <Button type="submit">Send</Button>
    </form>,
  );
  screen.getByRole("button", { name: "Send" }).focus();
  await person.keyboard("{Enter}");
  expect(sent).toHaveBeenCalledOnce();
});
