//! What the documents of an operation become at build: its full text and the hash under which the server allows it.
//! The build plugin in vite.config.ts writes the calls; nobody calls this by hand.
import { gql } from "@urql/core";

export function operation(hash: string, text: string) {
  return Object.assign(gql(text), { __meta__: { hash } });
}
