// A proof of a shop's figures, made beside the running server and checked without it.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The command fails with this exit code and says this. */
function fails(command, code) {
  try {
    command();
  } catch (error) {
    assert.equal(error.status, code);
    return `${error.stdout}${error.stderr}`;
  }
  return assert.fail("the command was expected to fail");
}

export function holds({ house }) {
  const file = join(house.folder, "proof.jsonl");
  const month = new Date().toISOString().slice(0, 7);
  const period = ["--from", `${month}-01`, "--to", `${month}-28`];
  const told = house.command("proof", "--data", house.folder, "--client", "LS", ...period, "--output", file);
  const seal = /last seal +([0-9a-f]{64})/.exec(told)[1];

  const verdict = JSON.parse(house.command("verify", file, "--seal", seal, "--json"));
  assert.ok(verdict.holds && verdict.facts > 100, JSON.stringify(verdict));

  // One fact is taken away: the line after it is named.
  const lines = readFileSync(file, "utf8").split("\n");
  const forged = join(house.folder, "forged.jsonl");
  writeFileSync(forged, lines.toSpliced(10, 1).join("\n"));
  assert.match(fails(() => house.command("verify", forged), 1), /Line 11: a fact is missing before this one/);
}
