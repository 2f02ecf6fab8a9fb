// The main stories of every role, in a real Chromium against the real server with the demo. One server for all of them.
import { after, before, describe, test } from "node:test";
import { open } from "./house/browser.mjs";
import { start, words } from "./house/server.mjs";
import { answers, comesLive, keepsDrafts, takesBack } from "./stories/agent.mjs";
import { everyPlace, wrongPassword } from "./stories/roles.mjs";
import { drillsDown } from "./stories/portal.mjs";
import { looksAfterClients, searches } from "./stories/lead.mjs";

const ROLES = ["admin", "project lead", "planner", "agent", "qa reviewer", "client admin", "client viewer", "client agent"];
const at = { say: words("pl") };

before(async () => {
  at.house = await start();
  at.browser = await open();
});
after(async () => {
  await at.browser?.close();
  await at.house?.stop();
});

describe("signing in", () => {
  test("a wrong password is told in a sentence", () => wrongPassword(at));
  for (const role of ROLES) test(`every place of the ${role} is sound`, () => everyPlace(at, role));
});

describe("the agent", () => {
  test("serves the next case, answers it and sees it delivered", () => answers(at));
  test("takes an answer back within ten seconds", () => takesBack(at));
  test("finds a draft again after the page was lost", () => keepsDrafts(at));
  test("sees a customer's mail come in without asking", () => comesLive(at));
});

describe("the lead", () => {
  test("finds a case by its words and reads why its clock says what it says", () => searches(at));
  test("looks after a client in every tab", () => looksAfterClients(at));
});

describe("the shop", () => {
  test("opens a figure down to one contact's clock", () => drillsDown(at));
});
