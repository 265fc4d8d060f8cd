// The door of sound. It is small: what plays the files is fetched after the first key or click, before which a browser
// lets nothing sound anyway, and not at all while everything is turned off.

import type { Frame, GameEvent } from '../sim/index.ts';
import type { Player } from './player.ts';
import { bedOf, SOUND_KINDS, type SoundKind, type SoundName, soundOf } from './sounds.ts';

export { SOUND_KINDS, SOUNDS, type SoundKind, type SoundName, soundFor } from './sounds.ts';

export interface SoundSettings {
  readonly mute: boolean;
  /** By kind, 0 to 1. */
  readonly volume: Readonly<Record<SoundKind, number>>;
}

export interface Sound {
  /** Plays one sound at once, such as `order` when an order has been given. */
  play(name: SoundName): void;
  /** Plays what an hour calls for and lays the right bed under it. */
  hour(frame: Frame, events: readonly GameEvent[]): void;
  set(settings: SoundSettings): void;
  /** Ends every sound: the game has been left. */
  stop(): void;
}

const WAKE = ['pointerdown', 'keydown'] as const;

/** @param page where the first key or click is waited for. */
export function openSound(settings: SoundSettings, page: EventTarget = document): Sound {
  let now = settings;
  let before: Frame | null = null;
  let awake = false;
  let player: Promise<Player | null> | null = null;

  const silent = (): boolean => now.mute || SOUND_KINDS.every((kind) => now.volume[kind] === 0);

  function wake(): void {
    for (const type of WAKE) page.removeEventListener(type, wake, true);
    awake = true;
    load();
  }
  for (const type of WAKE) page.addEventListener(type, wake, true);

  function load(): void {
    if (!awake || player || silent()) return;
    player = import('./player.ts').then(
      ({ createPlayer }) => {
        const made = createPlayer(now);
        if (before) made.lay(bedOf(before));
        return made;
      },
      // Without sound the game loses nothing; it is not worth a word.
      () => null,
    );
  }

  const withPlayer = (use: (player: Player) => void): void => void player?.then((made) => made && use(made));

  return {
    play: (name) => withPlayer((made) => made.play(name)),
    hour(frame, events) {
      const sound = soundOf(frame, before, events);
      before = frame;
      withPlayer((made) => {
        made.lay(bedOf(frame));
        if (sound) made.play(sound);
      });
    },
    set(wanted) {
      now = wanted;
      load();
      withPlayer((made) => made.set(now));
    },
    stop() {
      before = null;
      withPlayer((made) => made.lay(null));
    },
  };
}
