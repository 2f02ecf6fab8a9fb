// Signs that only the talk needs, as paths of 24 by 24.
export const CLIP =
  "m20 11-8.6 8.6a5.2 5.2 0 0 1-7.4-7.4l8.9-8.8a3.5 3.5 0 0 1 5 4.9l-8.9 8.9a1.7 1.7 0 0 1-2.5-2.4l8.2-8.2";
export const SEND = "M12 20V4m-7 7 7-7 7 7";
export const CLOCK = "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 4.5V12l3 2";
export const STAR = "m12 3.5 2.6 5.4 5.9.8-4.3 4.1 1.1 5.9-5.3-2.9-5.3 2.9 1.1-5.900L3.5 9.700l5.9-.8Z";
export const CROSS = "M6 6l12 12M18 6 6 18";
