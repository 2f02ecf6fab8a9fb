/** Small bars of a series, one a day: the shape of a month inside a card. */
export function VolumeBars(props: { values: readonly number[]; label: string }) {
  const most = Math.max(1, ...props.values);
  const step = 100 / Math.max(1, props.values.length);
  return (
    <svg
      role="img"
      aria-label={props.label}
      viewBox="0 0 100 26"
      preserveAspectRatio="none"
      className="h-[26px] w-full"
    >
      {props.values.map((value, at) => {
        const height = Math.max(value > 0 ? 1.5 : 0, (value / most) * 26);
        return (
          <rect
            key={at}
            x={at * step + step * 0.17}
            width={step * 0.66}
            y={26 - height}
            height={height}
            rx=".6"
            fill="var(--heat-6)"
            opacity=".45"
          />
        );
      })}
    </svg>
  );
}
