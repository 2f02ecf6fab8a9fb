//! Pure: pressing cases by client. The order of the server, nearest promise first, is kept in and between clients.

/** So many cases of one client stand on the page; the rest is one press away. */
const SHOWN = 4;

export function byClient<Row extends { client: { id: string } }>(rows: readonly Row[]) {
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(row.client.id, [...(found.get(row.client.id) ?? []), row]);
  return [...found.values()].flatMap((all) => {
    const client: Row["client"] | undefined = all[0]?.client;
    return client ? [{ client, shown: all.slice(0, SHOWN), more: Math.max(0, all.length - SHOWN) }] : [];
  });
}
