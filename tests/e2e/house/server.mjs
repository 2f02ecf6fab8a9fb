// The server with the demo, started for the stories on free ports and a folder of its own.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const ROOT = join(import.meta.dirname, "../../..");
/** Loading eight weeks of history takes a while in a build for tests. */
const PATIENCE = 300_000;

/** The binary that `MANYHANDS_BIN` names, or one built now. */
function binary() {
  if (process.env.MANYHANDS_BIN) return process.env.MANYHANDS_BIN;
  const build = ["build", "--package", "app", "--locked", "--message-format=json"];
  const told = execFileSync("cargo", build, { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], maxBuffer: 1 << 28 });
  const artifacts = told.split("\n").filter(Boolean).map((line) => JSON.parse(line));
  return artifacts.findLast((each) => each.executable && each.target.name === "manyhands").executable;
}

/** A running server. One that was started here has a `folder`, runs a `command()` beside itself, can `crash()` and come up `again()` on its data and ports: where it is, where it takes mail, who may sign in. `MANYHANDS_URL` names one that runs already. */
export async function start() {
  if (process.env.MANYHANDS_URL) return known(process.env.MANYHANDS_URL, Number(process.env.MANYHANDS_SMTP ?? 2525));
  const folder = mkdtempSync(join(tmpdir(), "manyhands-e2e-"));
  const program = binary();
  const run = (web, mail) => {
    const listen = ["--listen", `127.0.0.1:${web}`, "--smtp-listen", `127.0.0.1:${mail}`];
    const options = { cwd: folder, stdio: ["ignore", "pipe", "inherit"] };
    return spawn(program, ["serve", "--demo", "--log", "warn", "--data", folder, ...listen], options);
  };
  let child = run(0, 0);
  const end = async (signal) => {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill(signal);
    await ended;
  };
  const stop = async () => {
    await end("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const { url, smtp } = await ready(child);
    const crash = () => end("SIGKILL");
    const again = async () => {
      child = run(new URL(url).port, smtp);
      await ready(child);
    };
    const command = (...args) => execFileSync(program, args, { cwd: folder, encoding: "utf8", timeout: PATIENCE });
    return { ...(await known(url, smtp)), stop, crash, again, folder, command };
  } catch (error) {
    await stop();
    throw error;
  }
}

function ready(child) {
  return new Promise((resolve, reject) => {
    let url;
    const late = setTimeout(() => reject(new Error("the server is not ready in time")), PATIENCE);
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
    createInterface({ input: child.stdout }).on("line", (line) => {
      url ??= line.match(/^Manyhands is ready: (\S+)/)?.[1];
      const smtp = line.match(/^Mail is received on \S+:(\d+)/)?.[1];
      if (!url || !smtp) return;
      clearTimeout(late);
      resolve({ url, smtp: Number(smtp) });
    });
  });
}

async function known(url, smtp) {
  const { demo } = await (await fetch(`${url}/version`)).json();
  const logins = Object.fromEntries(demo.map((login) => [login.role, login]));
  return { url, smtp, logins, stop: async () => {} };
}

/** The words of the front end in a language: `say("Serve now")`. */
export function words(locale) {
  const text = readFileSync(join(ROOT, `frontend/src/locales/${locale}.po`), "utf8");
  const read = (quoted) => JSON.parse(`[${quoted.trim().split("\n").join(",")}]`).join("");
  const pairs = [...text.matchAll(/^msgid ((?:"[^\n]*"\n)+)msgstr ((?:"[^\n]*"\n?)+)/gm)];
  const catalogue = new Map(pairs.map(([, id, said]) => [read(id), read(said)]));
  return (id, values = {}) => {
    const said = catalogue.get(id) || id;
    return said.replace(/\{(\w+)\}/g, (hole, name) => values[name] ?? hole);
  };
}
