// Writes src/gql (types and documents) and ../server/api/documents.json (hash to document) from the schema and the documents in src.
// `--check` only compares: exit code 1 when something is stale.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { codegen } from "@graphql-codegen/core";
import { addTypenameSelectionDocumentTransform, preset } from "@graphql-codegen/client-preset";
import { buildSchema, isAbstractType, isObjectType, Kind, parse, visit } from "graphql";

const helpers = createRequire(createRequire(import.meta.url).resolve("@graphql-codegen/core"))(
  "@graphql-codegen/plugin-helpers",
);
const root = new URL("..", import.meta.url);
const at = (path) => new URL(path, root);
const sdl = readFileSync(at("../server/api/schema.graphql"), "utf8");
const check = process.argv.includes("--check");
const found = (file) => {
  const text = readFileSync(at(file), "utf8");
  return [...text.matchAll(/graphql\(\s*(?:\/\* GraphQL \*\/ )?`([^`]+)`/g)].map((hit) => ({
    location: file,
    rawSDL: hit[1],
    document: parse(hit[1]),
  }));
};
const files = ["src/app", "src/features", "src/lib"]
  .flatMap((dir) => readdirSync(at(dir), { recursive: true }).map((name) => `${dir}/${name}`))
  .filter((file) => /\.tsx?$/.test(file))
  .sort();
const documents = addTypenameSelectionDocumentTransform.transform({ documents: files.flatMap(found) });
const config = {
  useTypeImports: true,
  enumsAsTypes: true,
  dedupeFragments: true,
  scalars: { DateTime: "string", NaiveDate: "string", ID: "string", ContractTerms: "Record<string, unknown>" },
  avoidOptionals: { field: true },
};
const sectionsOf = (documents, config) =>
  preset.buildGeneratesSection({
    baseOutputDir: "src/gql/",
    schema: parse(sdl),
    schemaAst: buildSchema(sdl),
    documents,
    config,
    pluginMap: {},
    plugins: [],
    presetConfig: {
      fragmentMasking: { unmaskFunctionName: "read" },
      persistedDocuments: { hashAlgorithm: "sha256", mode: "embedHashInDocument", hashPropertyName: "hash" },
    },
    profiler: helpers.createNoopProfiler(),
    documentTransforms: [],
  });
const sections = await sectionsOf(documents, config);

/** Fragments that stand in nearly every payload: open in the types, where every other fragment is known to its reader only. */
const OPEN = found("src/lib/refusals.ts").flatMap((each) => each.document.definitions.map((one) => one.name.value));

/** The types with those fragments open. The mark that opens them is the generator's alone and goes to no server. */
async function openTypes() {
  const mark = { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: "unmask" }, arguments: [] };
  const opened = documents.map((each) => ({
    ...each,
    document: visit(each.document, {
      FragmentSpread: (spread) => (OPEN.includes(spread.name.value) ? { ...spread, directives: [mark] } : undefined),
    }),
  }));
  const sections = await sectionsOf(opened, { ...config, customDirectives: { apolloUnmask: true } });
  const section = sections.find((each) => each.filename.endsWith("/graphql.ts"));
  return await codegen({ ...section, skipDocumentsValidation: true });
}

/** The types of the one, the documents of the other. */
function joined(types, text) {
  const line = /^export const (\w+) = .*$/gm;
  const real = new Map([...text.matchAll(line)].map((hit) => [hit[1], hit[0]]));
  return types.replaceAll(line, (all, name) => real.get(name) ?? all);
}
let stale = 0;
function put(path, text) {
  let before = "";
  try {
    before = readFileSync(at(path), "utf8");
  } catch {}
  if (before === text) return;
  stale += 1;
  console.log(`${check ? "stale" : "wrote"} ${path}`);
  if (!check) writeFileSync(at(path), text);
}
mkdirSync(at("src/gql"), { recursive: true });
for (const section of sections) {
  const text = await codegen(section);
  if (section.filename.endsWith("persisted-documents.json")) {
    const sorted = Object.fromEntries(Object.entries(JSON.parse(text)).sort(([a], [b]) => a.localeCompare(b)));
    put("../server/api/documents.json", JSON.stringify(sorted, null, 1) + "\n");
  } else if (section.filename.endsWith("/graphql.ts")) put(section.filename, joined(await openTypes(), text));
  else put(section.filename, text);
}
const schema = buildSchema(sdl);
const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith("__"));
const keyless = types
  .filter((type) => !["Query", "Mutation", "Subscription"].includes(type.name) && !type.getFields().id)
  .map((type) => type.name);
const abstract = Object.values(schema.getTypeMap()).filter((type) => isAbstractType(type));
const possible = Object.fromEntries(
  abstract.map((type) => [
    type.name,
    schema
      .getPossibleTypes(type)
      .map((each) => each.name)
      .sort(),
  ]),
);
put(
  "src/gql/possible.ts",
  `/** Which types an interface or union may be; the cache matches fragments by it. */\nexport const POSSIBLE: Record<string, string[]> = ${JSON.stringify(possible, null, 1)};\n`,
);
put(
  "src/gql/keyless.ts",
  `/** Types without an id: they live inside their parent in the cache. */\nexport const KEYLESS = ${JSON.stringify(keyless.sort(), null, 2)};\n`,
);
if (check && stale > 0) process.exit(1);
