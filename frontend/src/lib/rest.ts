//! The few routes that are not GraphQL: sign-in and files. They answer JSON; the header is part of the CSRF protection.

export type RestAnswer<Body> = { status: number; body: Body | null };

async function ask<Body>(method: string, path: string, body?: BodyInit, type?: string): Promise<RestAnswer<Body>> {
  try {
    const headers: Record<string, string> = {
      "X-Manyhands": "1",
      Accept: "application/json",
      ...(type ? { "Content-Type": type } : {}),
    };
    const answer = await fetch(path, {
      method,
      headers,
      credentials: "same-origin",
      ...(body === undefined ? {} : { body }),
    });
    const text = await answer.text();
    return { status: answer.status, body: text ? (JSON.parse(text) as Body) : null };
  } catch {
    return { status: 0, body: null };
  }
}

export const rest = {
  get: <Body>(path: string) => ask<Body>("GET", path),
  post: <Body>(path: string, body: object = {}) => ask<Body>("POST", path, JSON.stringify(body), "application/json"),
  upload: <Body>(path: string, form: FormData) => ask<Body>("POST", path, form),
};
