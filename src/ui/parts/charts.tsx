// Small pictures of numbers: sparkline, strength pips, odds as 25 dots. Each has its words beside it on the screen,
// so all of them are hidden from screen readers.

import { useId } from 'preact/hooks';

/** A line of values, oldest first, filled below; `tone` is a colour of the palette. */
export function Sparkline({ values, tone }: { values: readonly number[]; tone: 'action' | 'plum' | 'loss' | 'gain' }) {
  if (values.length < 2) return <svg class="sparkline" aria-hidden="true" />;
  const low = Math.min(...values);
  const high = Math.max(...values);
  const span = Math.max(high - low, 4);
  const points = values.map((value, i) => {
    const x = 2 + (i / (values.length - 1)) * 76;
    const y = 21 - ((value - low) / span) * 18;
    return [x, y] as const;
  });
  const line = points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' L');
  const last = points[points.length - 1];
  return (
    <svg class={`sparkline tone-${tone}`} viewBox="0 0 80 24" preserveAspectRatio="none" aria-hidden="true">
      <path d={`M2,24 L${line} L${last[0]},24 Z`} class="spark-fill" />
      <path d={`M${line}`} class="spark-line" />
      <circle cx={last[0]} cy={last[1]} r="2" class="spark-end" />
    </svg>
  );
}

/** Five boxes, filled by share; below 45% they change colour and are hatched. */
export function Pips({ share, count = 5 }: { share: number; count?: number }) {
  const full = Math.max(share > 0 ? 1 : 0, Math.round(share * count));
  return (
    <span class={`pips ${share < 0.45 ? 'weak' : ''}`} aria-hidden="true">
      {Array.from({ length: count }, (_, i) => (
        <i key={i} class={i < full ? 'full' : ''} />
      ))}
    </span>
  );
}

/** A chance as 25 dots, filled row by row. */
export function Dots({ percent }: { percent: number }) {
  const filled = Math.round(percent / 4);
  return (
    <svg class="dots" viewBox="0 0 100 30" aria-hidden="true">
      {Array.from({ length: 25 }, (_, i) => (
        <circle
          key={i}
          cx={5.5 + (i % 10) * 9.8}
          cy={5 + Math.floor(i / 10) * 10}
          r="3.9"
          class={i < filled ? 'on' : ''}
        />
      ))}
    </svg>
  );
}

/** Points of a factor to the right of a middle line if gained, hatched to the left if lost. */
export function FactorBar({ points, largest }: { points: number; largest: number }) {
  const width = Math.min(38, (Math.abs(points) / Math.max(largest, 1)) * 38);
  const hatch = useId();
  return (
    <svg class="factor-bar" viewBox="0 0 80 12" preserveAspectRatio="none" aria-hidden="true">
      <defs>
        <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="4" height="4" class="hatch-ground" />
          <rect width="2" height="4" class="hatch-line" />
        </pattern>
      </defs>
      <rect y="2" width="80" height="8" class="factor-trough" />
      {points >= 0 ? (
        <rect x="40" y="2" width={width} height="8" class="factor-gain" />
      ) : (
        <rect x={40 - width} y="2" width={width} height="8" fill={`url(#${hatch})`} class="factor-loss" />
      )}
      <rect x="39.5" y="0" width="1" height="12" class="factor-middle" />
    </svg>
  );
}
