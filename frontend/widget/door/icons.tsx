// The few signs of the window, drawn with lines of the colour of the words beside them.

const SHAPES = {
  chat: "M21 11.5a8.4 8.4 0 0 1-9 8.4 9 9 0 0 1-4-.9L3 20.5l1.6-4.6A8.4 8.4 0 1 1 21 11.5Z",
  down: "m6 9 6 6 6-6",
  close: "M6 6l12 12M18 6 6 18",
};

export const Icon = (props: { of: keyof typeof SHAPES }) => <Drawn path={SHAPES[props.of]} />;

/** A sign of 24 by 24. */
export const Drawn = (props: { path: string }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d={props.path} />
  </svg>
);
