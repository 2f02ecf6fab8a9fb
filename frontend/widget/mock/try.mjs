// `npm run widget:try`: the demo shops with the window on this machine, and a pretended server behind it.
import { join } from "node:path";
import { serve } from "./server.mjs";

const server = await serve({
  dist: join(import.meta.dirname, "../../.built/try"),
  port: Number(process.env.PORT ?? 4180),
});
for (const shop of Object.keys(server.shops)) if (server.shops[shop].config) console.log(`${server.url}/shop/${shop}/`);
