// The dial of sun and moon: the ring is the day's hours, gold while it is light; the middle shows what is up.

import type { Clock, Sky } from '../../sim/index.ts';

const R = 23;

/** A point of the ring: midnight below, noon above, forenoon on the left. */
function at(hour: number, radius = R): readonly [number, number] {
  const angle = (hour / 24) * 2 * Math.PI + Math.PI / 2;
  return [26 + radius * Math.cos(angle), 26 + radius * Math.sin(angle)];
}

function arc(from: number, to: number): string {
  const [x0, y0] = at(from);
  const [x1, y1] = at(to);
  const large = (to - from + 24) % 24 > 12 ? 1 : 0;
  return `M${x0.toFixed(2)},${y0.toFixed(2)} A${R},${R} 0 ${large} 1 ${x1.toFixed(2)},${y1.toFixed(2)}`;
}

export function Dial({ clock, sky }: { clock: Clock; sky: Sky }) {
  const [hx, hy] = at(clock.hourOfDay);
  return (
    <svg class="dial" viewBox="0 0 52 52" aria-hidden="true">
      <path d={arc(clock.dusk, clock.dawn + 24)} class="dial-night" />
      <path d={arc(clock.dawn, clock.dusk)} class="dial-day" />
      {clock.phase === 'day' ? <Sun /> : <Moon lit={sky.moonLit / 100} up={sky.moonUp} />}
      <circle cx={hx} cy={hy} r="4.2" class="dial-hand" />
    </svg>
  );
}

function Sun() {
  return (
    <g class="dial-sun">
      <circle cx="26" cy="26" r="8" />
      {Array.from({ length: 8 }, (_, i) => {
        const a = (i * Math.PI) / 4;
        return (
          <line
            key={i}
            x1={26 + 11 * Math.cos(a)}
            y1={26 + 11 * Math.sin(a)}
            x2={26 + 14 * Math.cos(a)}
            y2={26 + 14 * Math.sin(a)}
          />
        );
      })}
    </g>
  );
}

/** The lit part of the disc: a half circle and the half ellipse of the terminator. */
function Moon({ lit, up }: { lit: number; up: boolean }) {
  const r = 10.5;
  const bulge = (lit * 2 - 1) * r;
  const d = `M26,${26 - r} A${r},${r} 0 0 1 26,${26 + r} A${Math.abs(bulge)},${r} 0 0 ${bulge > 0 ? 1 : 0} 26,${26 - r} Z`;
  return (
    <g class={`dial-moon ${up ? '' : 'down'}`}>
      <circle cx="26" cy="26" r={r} class="moon-disc" />
      <path d={d} class="moon-lit" />
    </g>
  );
}
