import { BulletBar, ThinBar } from "../charts/BulletBar";
import { HeatMap } from "../charts/HeatMap";
import { LineVolume } from "../charts/LineVolume";
import { Strip } from "./GalleryPage";

const SHARES = [
  0.968, 0.972, 0.975, 0.955, 0.951, 0.956, 0.955, 0.97, 0.974, 0.972, 0.952, 0.952, 0.845, 0.712, 0.789, 0.882, 0.974,
  0.965, 0.954, 0.956, 0.955, 0.96, 0.971, 0.916, 0.951, 0.952, 0.952, 0.961, 0.968, 0.977, 0.965,
];
const DAYS = SHARES.map((share, at) => ({
  key: String(at + 1),
  axis: String(at + 1),
  value: share,
  volume: ([240, 200, 170, 160, 210, 250, 250][at % 7] ?? 0) * (share < 0.9 ? 1.8 : 1),
  below: share < 0.95,
  title: `${at + 1} października: ${(share * 100).toFixed(1)}%`,
  detail: "240 e-maili",
}));
const WEEK = ["pn", "wt", "śr", "cz", "pt", "so", "nd"].map((name, at) => ({ key: String(at + 1), name }));
const HOURS = Array.from({ length: 13 }, (_, at) => ({ key: String(at + 8), name: String(at + 8) }));
const BUMPS = [2, 3, 6, 6, 5, 4, 2, 2, 2, 4, 5, 4, 2];

/** Charts, each with a title for everybody who does not see it. */
export function Charts() {
  return (
    <div className="grid grid-cols-[1.7fr_1fr] gap-6">
      <Strip title="Line and volume" column>
        <LineVolume
          days={DAYS}
          target={0.95}
          targetText="cel 95%"
          axis={(share) => `${Math.round(share * 100)}%`}
          label="E-mail, October"
          onOpen={() => {}}
        />
      </Strip>
      <Strip title="Heat map" column>
        <HeatMap
          rows={WEEK}
          columns={HOURS}
          label="When customers write"
          value={(row, column) => Math.max(0, (BUMPS[Number(column) - 8] ?? 0) - (Number(row) > 5 ? 3 : 0))}
          cell={(_, __, value) => String(value)}
          less="mniej"
          more="więcej"
        />
      </Strip>
      <Strip title="Bullet bars" column>
        <BulletBar value={0.864} target={0.8} standing="MET" label="86.4%, target 80%" />
        <BulletBar value={0.917} target={0.95} standing="BREACHED" label="91.7%, target 95%" />
        <BulletBar value={0.57} target={0.62} standing="AT_RISK" label="4.6%, target 5%" />
        <ThinBar share={0.6} standing="AT_RISK" />
      </Strip>
    </div>
  );
}
