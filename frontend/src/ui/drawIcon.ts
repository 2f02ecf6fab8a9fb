import { createElement, forwardRef } from "react";
import type { LucideIcon, LucideProps } from "lucide-react";

type Shape = [tag: string, attributes: Record<string, string>];

/** Draws an icon of Lucide. The build puts it in the place of Lucide's own drawing code (vite.config.ts). */
export default function drawIcon(icon: { node: Shape[] }): LucideIcon {
  return forwardRef<SVGSVGElement, LucideProps>(({ size = 24, strokeWidth = 2, color, ...rest }, ref) =>
    createElement(
      "svg",
      {
        ref,
        xmlns: "http://www.w3.org/2000/svg",
        width: size,
        height: size,
        viewBox: "0 0 24 24",
        fill: "none",
        stroke: color ?? "currentColor",
        strokeWidth,
        strokeLinecap: "round",
        strokeLinejoin: "round",
        ...(rest["aria-label"] || rest.role ? {} : { "aria-hidden": true }),
        ...rest,
      },
      ...icon.node.map(([tag, attributes]) => createElement(tag, attributes)),
    ),
  ) as LucideIcon;
}
