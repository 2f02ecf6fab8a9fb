export { PROMISE, type Promised } from "./documents";
export { cardStanding, points, usePromiseTitle } from "./words";
