// What JSX becomes. The runtime that comes with Preact makes the same by a longer way.
import { createElement, Fragment } from "preact";

export function jsx(type: Parameters<typeof createElement>[0], props: object, key?: string | number) {
  return createElement(type as string, key === undefined ? props : { ...props, key });
}

export { Fragment, jsx as jsxs };
