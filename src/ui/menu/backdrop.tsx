// A quiet drawn picture for the menu: ridges of desert from day into night, the river between. No photograph, no
// fetch; the map's own relief comes with the game.

import { useMemo } from 'preact/hooks';

/** A ridge line across 1000 units, from a fixed sum of waves: the same on every visit. */
function ridge(base: number, height: number, seed: number): string {
  const points: string[] = [];
  for (let x = 0; x <= 1000; x += 10) {
    const y =
      base +
      height *
        (0.5 * Math.sin(x / 131 + seed) +
          0.28 * Math.sin(x / 47 + seed * 2.7) +
          0.14 * Math.sin(x / 19 + seed * 5.1) +
          0.08 * Math.sin(x / 7 + seed * 9.3));
    points.push(`${x},${y.toFixed(1)}`);
  }
  return `M0,620 L${points.join(' L')} L1000,620 Z`;
}

const RIDGES = [
  ['#c3a26f', 300, 34, 0.4],
  ['#b08c60', 350, 40, 2.1],
  ['#8f7158', 410, 36, 4.4],
  ['#5d5361', 462, 34, 1.3],
  ['#2f3d5c', 512, 28, 3.2],
  ['#16243f', 560, 22, 5.7],
] as const;

export function Backdrop() {
  const paths = useMemo(() => RIDGES.map(([fill, base, height, seed]) => ({ fill, d: ridge(base, height, seed) })), []);
  return (
    <svg class="backdrop" viewBox="0 0 1000 600" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <defs>
        <linearGradient id="sky" x1="0" y1="0" x2="1" y2="0.35">
          <stop offset="0" stop-color="#f3e2bb" />
          <stop offset="0.45" stop-color="#e0b98a" />
          <stop offset="0.75" stop-color="#7d6d86" />
          <stop offset="1" stop-color="#16243f" />
        </linearGradient>
      </defs>
      <rect width="1000" height="600" fill="url(#sky)" />
      <path d="M905,92 a30,30 0 1 0 18,52 a24,24 0 1 1 -18,-52z" fill="#edf3fb" opacity="0.85" />
      {paths.map(({ fill, d }) => (
        <path key={fill} d={d} fill={fill} opacity="0.92" />
      ))}
      <path d="M360,600 C470,560 520,575 620,548 S800,520 1000,531" fill="none" stroke="#4c8a97" stroke-width="5" />
    </svg>
  );
}

/** A small sketch for a level's card: the river, the road, the border. */
export function LevelPicture({ level }: { level: string }) {
  const province = level === 'anbar';
  return (
    <svg viewBox="0 0 260 130" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <rect width="260" height="130" fill="#d7bf8e" />
      <path d="M0,96 q60,-22 120,-4 t140,-12 V130 H0z" fill="#cbab79" />
      <path d="M0,112 q80,-16 150,0 t110,-4 V130 H0z" fill="#be9a6d" />
      {province ? (
        <>
          <path
            d="M40,44 L92,18 L150,26 L206,60 L236,86 L204,116 L120,112 L66,82 Z"
            fill="#e6d3a6"
            stroke="#4b2f5c"
            stroke-width="2"
            stroke-dasharray="7 3 2 3"
          />
          <path d="M84,22 C104,40 130,34 150,48 S186,66 214,74" fill="none" stroke="#4c8a97" stroke-width="4" />
          <path d="M60,78 L126,74 L214,76" fill="none" stroke="#b98432" stroke-width="2.4" />
        </>
      ) : (
        <>
          <path d="M64,0 L58,44 L84,70 L40,130" fill="none" stroke="#4b2f5c" stroke-width="2" stroke-dasharray="7 3 2 3" />
          <path d="M0,30 C50,44 60,60 110,54 S170,28 260,46" fill="none" stroke="#6f9a5a" stroke-width="13" />
          <path d="M0,30 C50,44 60,60 110,54 S170,28 260,46" fill="none" stroke="#4c8a97" stroke-width="5" />
          <path d="M40,76 C90,66 150,84 260,70" fill="none" stroke="#b98432" stroke-width="2.4" />
        </>
      )}
    </svg>
  );
}
