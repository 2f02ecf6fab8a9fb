// The cart of one demo shop, kept for as long as the tab is open.
import type { Shop } from "./catalogue.ts";

export type Cart = ReturnType<typeof cartOf>;

export function cartOf(client: string, shop: Shop) {
  const name = `demo-cart:${client}`;
  const read = (): number[] => {
    try {
      const kept = JSON.parse(sessionStorage.getItem(name) ?? "[]") as number[];
      return kept.filter((each) => shop.products[each]);
    } catch {
      return [];
    }
  };
  let items = read();
  const keep = (next: number[]) => {
    items = next;
    sessionStorage.setItem(name, JSON.stringify(items));
  };
  return {
    items: () => items,
    sum: () => items.reduce((sum, each) => sum + shop.products[each]!.price, 0),
    add: (product: number) => keep([...items, product]),
    remove: (at: number) => keep(items.filter((_, place) => place !== at)),
    clear: () => keep([]),
  };
}
