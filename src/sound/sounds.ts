// The handful of sounds there are, of which kind each is, and what calls for them. How they are played is player.ts.
// Nothing is told by sound alone: whatever sounds here also stands on the screen.

import type { Frame, GameEvent } from '../sim/index.ts';

export const SOUND_KINDS = ['alarms', 'effects', 'ambience'] as const;
export type SoundKind = (typeof SOUND_KINDS)[number];

/** Kind and loudness (0 to 1, before the player's volume) of every sound; files are assets/sound/<name>. */
export const SOUNDS = {
  alarm: { kind: 'alarms', gain: 0.8 },
  order: { kind: 'effects', gain: 0.5 },
  report: { kind: 'effects', gain: 0.7 },
  rotor: { kind: 'effects', gain: 0.8 },
  dusk: { kind: 'effects', gain: 0.9 },
  dawn: { kind: 'effects', gain: 0.9 },
  wind: { kind: 'ambience', gain: 0.8 },
  night: { kind: 'ambience', gain: 0.8 },
} as const satisfies Record<string, { readonly kind: SoundKind; readonly gain: number }>;
export type SoundName = keyof typeof SOUNDS;

/** Sounds that go on until another takes their place. */
export type Bed = 'wind' | 'night';

/** Aircraft are heard where an event is about them. */
const AIR = /^(orbit|strike|lift|sortie)/;

/** The sound an event calls for; null for most. */
export function soundFor(event: GameEvent): SoundName | null {
  if (event.loudness === 'alarm') return 'alarm';
  return AIR.test(event.code) ? 'rotor' : null;
}

/** What is heard when a frame takes the place of another: an alarm drowns the rest, a new phase is called. */
export function soundOf(frame: Frame, before: Frame | null, events: readonly GameEvent[]): SoundName | null {
  const called = events.map(soundFor);
  if (called.includes('alarm')) return 'alarm';
  const { phase, stage } = frame.clock;
  if (stage === 'over') return before?.clock.stage === 'over' ? null : 'report';
  if (before && before.clock.phase !== phase) return phase === 'day' ? 'dawn' : 'dusk';
  return called.find((sound) => sound !== null) ?? null;
}

/** What lies under everything else. */
export function bedOf(frame: Frame): Bed | null {
  if (frame.clock.stage === 'over') return null;
  return frame.clock.phase === 'day' ? 'wind' : 'night';
}
