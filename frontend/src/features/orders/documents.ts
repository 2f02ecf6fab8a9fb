//! What the page of orders reads and sends.
import { graphql, type ResultOf } from "@/lib/graphql";

export const ORDER_BOOK = graphql(`
  query OrderBook($client: ID!) {
    orderBook(client: $client) {
      orders
      cancelled
      firstAt
      lastAt
      zone
      most
      longest
      mayTake
    }
  }
`);

export const TAKE_ORDERS = graphql(`
  mutation TakeOrders($input: TakeOrdersInput!) {
    takeOrders(input: $input) {
      ... on OrdersTaken {
        placed
        changed
        cancelled
        restored
        unchanged
        customers
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export type OrderBook = NonNullable<ResultOf<typeof ORDER_BOOK>["orderBook"]>;
