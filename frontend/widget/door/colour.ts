// The shop's colour, made so that white words on it can be read.

type Rgb = [number, number, number];

/** Red, green and blue of "#14674a" or "#146"; nothing when it is no colour. */
export function rgb(hex: string): Rgb | null {
  const full = /^#[\da-f]{3}$/i.test(hex) ? hex.replace(/[\da-f]/gi, "$&$&") : hex;
  if (!/^#[\da-f]{6}$/i.test(full)) return null;
  return [1, 3, 5].map((at) => Number.parseInt(full.slice(at, at + 2), 16)) as Rgb;
}

const hex = (colour: Rgb) => `#${colour.map((part) => part.toString(16).padStart(2, "0")).join("")}`;

/** How light a colour is to the eye, 0 to 1, as WCAG counts it. */
export function light(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of white on a colour, 1 to 21. */
export const whiteOn = (colour: Rgb): number => 1.05 / (light(colour) + 0.05);

/** Of a shop that has none. */
const OURS: Rgb = [0x3a, 0x43, 0xc9];

/** The colour of a shop, darker by a hundredth until white words on it can be read. The first wish that is a colour counts. */
export function accent(...wishes: (string | null | undefined)[]): string {
  let found = wishes.map((each) => rgb(each ?? "")).find(Boolean) ?? OURS;
  while (whiteOn(found) < 4.5) found = found.map((part) => Math.floor(part * 0.99)) as Rgb;
  return hex(found);
}
