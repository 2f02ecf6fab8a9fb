// Files on their way: looked at before they go, sent one beside the other, said in the talk when they have arrived.
import type { Desk } from "../door/desk.ts";
import { random } from "../visit/page.ts";
import { upload } from "../wire/upload.ts";
import { fill } from "../words/say.ts";
import type { AllWords } from "../words/talk/en.ts";
import { size } from "./said.ts";

/** A file on its way, or why it does not go. */
export interface Parcel {
  key: string;
  name: string;
  share: number;
  problem?: string;
  stop(): void;
}

type Sent = { id: string; name: string };

export function parcels(
  desk: Desk,
  words: AllWords,
  token: () => string | null,
  say: (text: string, file: Sent) => void,
) {
  const { paint, api } = desk.given;
  const all: Parcel[] = [];

  /** Why a file cannot go, by what is known here or by what the server said. */
  function problem(file: File, status?: number): string | null {
    const { most_bytes, kinds } = desk.view.standing!.files;
    if (file.size > most_bytes || status === 413) return fill(words.tooBig, { size: size(words, most_bytes) });
    if (!kinds.includes(file.type) || status === 415) return words.wrongKind;
    return status === undefined && token() ? null : words.failed;
  }

  function post(file: File) {
    const parcel: Parcel = { key: random(), name: file.name, share: 0, stop() {} };
    const gone = () => {
      all.splice(all.indexOf(parcel), 1);
      paint();
    };
    const bad = (why: string) => {
      Object.assign(parcel, { problem: why, stop: gone });
      paint();
    };
    all.push(parcel);
    const why = problem(file);
    if (why) return bad(why);
    const way = upload(api.files, token()!, file, (share) => {
      parcel.share = share;
      paint();
    });
    parcel.stop = way.stop;
    way.done.then(
      (sent) => {
        gone();
        say("", { id: sent.id, name: file.name });
      },
      (status: number) => (status < 0 ? gone() : bad(problem(file, status)!)),
    );
    paint();
  }

  return {
    parcels: all,
    post: (files: Iterable<File> | null | undefined) => {
      for (const file of files ?? []) post(file);
    },
  };
}
