// A file on its way to the server, with its progress.

export interface Upload {
  done: Promise<{ id: string; name: string }>;
  stop(): void;
}

/** Sends a file; `share` is told how much of it has gone, 0 to 1. */
export function upload(place: string, token: string, file: File, share: (part: number) => void): Upload {
  const request = new XMLHttpRequest();
  const done = new Promise<{ id: string; name: string }>((good, bad) => {
    request.open("POST", place);
    request.responseType = "json";
    request.setRequestHeader("content-type", file.type);
    request.setRequestHeader("x-name", encodeURIComponent(file.name));
    request.setRequestHeader("authorization", `Bearer ${token}`);
    request.upload.addEventListener("progress", (event) => event.lengthComputable && share(event.loaded / event.total));
    request.addEventListener("load", () => (request.status === 201 ? good(request.response) : bad(request.status)));
    request.addEventListener("error", () => bad(0));
    request.addEventListener("abort", () => bad(-1));
    request.send(file);
  });
  return { done, stop: () => request.abort() };
}
