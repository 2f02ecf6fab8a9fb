//! The contrast of white on a colour, as the server will judge it; shown before it is saved.

function luminance(hex: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = parts.map((part) =>
    part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** `#rrggbb`, small letters, or nothing. */
export function hexOf(text: string): string | null {
  const found = /^#?([0-9a-f]{6})$/i.exec(text.trim());
  return found ? `#${(found[1] ?? "").toLowerCase()}` : null;
}

export function whiteContrast(hex: string): number {
  return 1.05 / (luminance(hex) + 0.05);
}

/** The nearest darker colour on which white reads at 4.5:1, and whether it had to be darkened. */
export function readable(hex: string): { colour: string; nudged: boolean } {
  let parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const write = () =>
    `#${parts
      .map((part) =>
        Math.round(Math.max(0, Math.min(1, part)) * 255)
          .toString(16)
          .padStart(2, "0"),
      )
      .join("")}`;
  let colour = write();
  while (whiteContrast(colour) < 4.5) {
    parts = parts.map((part) => part * 0.985);
    colour = write();
  }
  return { colour, nudged: colour !== hex };
}
